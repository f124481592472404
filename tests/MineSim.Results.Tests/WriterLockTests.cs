using MineSim.Results.Reading;
using MineSim.Results.Writing;

namespace MineSim.Results.Tests;

/// <summary>A dataset has one writer at a time.</summary>
public sealed class WriterLockTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_writer_is_refused_in_one_sentence(bool resume)
    {
        using var first = DatasetWriter.Create(_temporary.Out, Records.Run());

        var thrown = Assert.Throws<DatasetException>(() =>
            resume
                ? DatasetWriter.Resume(_temporary.Out, Records.Run())
                : DatasetWriter.Create(_temporary.Out, Records.Run())
        );

        Assert.Equal(
            $"Another run is writing to '{_temporary.Out}': wait until it has ended, or choose another folder "
                + "with --out.",
            thrown.Message
        );
        first.Write(Records.Make(0));
        Assert.Equal([0], Dataset.Open(_temporary.Out).Replications);
    }

    [Fact]
    public void Nothing_of_the_lock_is_left_when_writing_has_ended()
    {
        DatasetWriter.Create(_temporary.Out, Records.Run()).Dispose();
        DatasetWriter.Resume(_temporary.Out, Records.Run()).Dispose();
        Assert.Throws<DatasetException>(() => DatasetWriter.Resume(_temporary.Out, Records.Run() with { Seed = 8 }));

        Assert.Equal([Path.Combine(_temporary.Out, "run.json")], Directory.GetFiles(_temporary.Out));
    }

    [Fact]
    public void The_file_that_a_killed_writer_leaves_stands_in_nobodys_way()
    {
        Directory.CreateDirectory(_temporary.Out);
        var left = Path.Combine(_temporary.Out, ".writer.lock");
        File.WriteAllText(left, "");
        DatasetWriter.Create(_temporary.Out, Records.Run()).Dispose();
        File.WriteAllText(left, "");

        DatasetWriter.Resume(_temporary.Out, Records.Run()).Dispose();

        Assert.False(File.Exists(left));
    }
}
