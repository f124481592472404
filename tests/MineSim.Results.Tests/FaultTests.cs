using MineSim.Results.Layout;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Results.Tests;

/// <summary>Whatever the disk does, the user gets a sentence and keeps what is finished.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void The_folder_of_another_run_is_left_alone()
    {
        DatasetWriter.Create(_temporary.Out, Records.Run()).Dispose();

        var thrown = Assert.Throws<DatasetException>(() =>
            DatasetWriter.Create(_temporary.Out, Records.Run() with { Seed = 8 })
        );

        Assert.Equal(
            $"'{_temporary.Out}' holds the run of scenario 'two pits' (seed 18000000000000000007): "
                + "choose another folder with --out.",
            thrown.Message
        );
    }

    [Fact]
    public void The_folder_of_the_same_run_may_be_continued()
    {
        DatasetWriter.Create(_temporary.Out, Records.Run()).Dispose();

        var thrown = Assert.Throws<DatasetException>(() => DatasetWriter.Create(_temporary.Out, Records.Run()));

        Assert.EndsWith(
            "continue it with --resume, or choose another folder with --out.",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_folder_of_other_things_is_left_alone(bool resume)
    {
        Directory.CreateDirectory(_temporary.Out);
        var photo = Path.Combine(_temporary.Out, ".holiday.jpg.tmp");
        File.WriteAllText(photo, "sea");

        var thrown = Assert.Throws<DatasetException>(() =>
            resume
                ? DatasetWriter.Resume(_temporary.Out, Records.Run())
                : DatasetWriter.Create(_temporary.Out, Records.Run())
        );

        Assert.Equal($"'{_temporary.Out}' is not empty: choose another folder with --out.", thrown.Message);
        Assert.Equal([photo], Directory.GetFiles(_temporary.Out));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        // Permissions do not bind the superuser, but nobody can make a folder inside a file.
        File.WriteAllText(_temporary.Out, "a file");
        var inside = Path.Combine(_temporary.Out, "out");

        var thrown = Assert.Throws<DatasetException>(() => DatasetWriter.Create(inside, Records.Run()));

        Assert.Equal(
            $"Cannot write to '{inside}': a folder on the way to it is missing, or is no folder. Choose another "
                + "folder with --out.",
            thrown.Message
        );
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        File.WriteAllText(_temporary.Out, "a file");

        var thrown = Assert.Throws<DatasetException>(() => DatasetWriter.Create(_temporary.Out, Records.Run()));

        Assert.Equal(
            $"Cannot write to '{_temporary.Out}': a file of that name is there already. Choose another folder "
                + "with --out.",
            thrown.Message
        );
    }

    [Fact]
    public void A_read_only_folder_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A folder that is read-only even to the superuser: /proc.");

        var thrown = Assert.Throws<DatasetException>(() => DatasetWriter.Create("/proc/minesim", Records.Run()));

        Assert.StartsWith("Cannot write to '/proc/minesim': ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A device without room: /dev/full.");
        var files = new AtomicFile(_ => new FileStream("/dev/full", FileMode.Open, FileAccess.Write));

        var thrown = Assert.Throws<DatasetException>(() => DatasetWriter.Create(_temporary.Out, Records.Run(), files));

        Assert.Contains("run.json': No space left on device. ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_runs_full_leaves_whole_replications_only()
    {
        var enough = RoomForTwo();
        for (var missing = 1; missing < 9_000; missing += 997)
        {
            var folder = _temporary.Out + missing;
            using var writer = DatasetWriter.Create(folder, Records.Run(), new SmallDisk(enough - missing).Files);
            writer.Write(Records.Make(0));

            Assert.Throws<DatasetException>(() => writer.Write(Records.Make(1)));

            Assert.Equal([0], writer.Finished);
            Assert.All(
                Directory.GetFiles(folder, "*", SearchOption.AllDirectories),
                path =>
                    Assert.True(Path.GetFileName(path) is "run.json" or ".writer.lock" or "part-000000.parquet", path)
            );
            Assert.Equal([0], Dataset.Open(folder).Replications);
        }
    }

    [Theory]
    [InlineData("equipment_time", 0.5)]
    [InlineData("replications", 0.99)]
    [InlineData("kpi", 0)]
    [InlineData("summary", 0.5)]
    public void A_truncated_part_is_named_when_the_dataset_is_opened(string table, double keep)
    {
        WriteOne();
        var path = Path.Combine(_temporary.Out, table, "part-000000.parquet");
        using (var file = File.OpenWrite(path))
            file.SetLength((long)(keep * file.Length));

        var thrown = Assert.Throws<DatasetException>(() => Dataset.Open(_temporary.Out));

        Assert.Equal(
            $"'{path}' is missing, truncated or damaged: run the scenario with --resume to make it again.",
            thrown.Message
        );
    }

    [Fact]
    public void A_missing_part_is_named_when_the_dataset_is_opened()
    {
        WriteOne();
        File.Delete(Path.Combine(_temporary.Out, "cycles", "part-000000.parquet"));

        var thrown = Assert.Throws<DatasetException>(() => Dataset.Open(_temporary.Out));

        Assert.Contains("cycles", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("{ \"minesim_dataset\": 1, ", "cannot be read")]
    [InlineData("null", "has a layout that this engine does not know")]
    public void A_damaged_manifest_is_named(string content, string sentence)
    {
        WriteOne();
        File.WriteAllText(Path.Combine(_temporary.Out, "run.json"), content);

        var thrown = Assert.Throws<DatasetException>(() => Dataset.Open(_temporary.Out));

        Assert.Contains("run.json' " + sentence, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_run_is_named()
    {
        Assert.Equal(
            $"There is no folder '{_temporary.Out}'.",
            Assert.Throws<DatasetException>(() => Dataset.Open(_temporary.Out)).Message
        );
        Directory.CreateDirectory(_temporary.Out);
        Assert.Equal(
            $"'{_temporary.Out}' holds no run: there is no run.json in it.",
            Assert.Throws<DatasetException>(() => Dataset.Open(_temporary.Out)).Message
        );
    }

    [Fact]
    public void A_replication_is_written_once()
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        writer.Write(Records.Make(0));

        Assert.Throws<ArgumentException>(() => writer.Write(Records.Make(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Write(Records.Make(4)));
    }

    private void WriteOne()
    {
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run());
        writer.Write(Records.Make(0));
        writer.WriteSummary([new SummaryRow("tonnes", "", "t", 1, 1, 0, 1, 1, 1, 1, 1, 1, 1)]);
        writer.Complete();
    }

    private int RoomForTwo()
    {
        var disk = new SmallDisk(int.MaxValue);
        using var writer = DatasetWriter.Create(_temporary.Out, Records.Run(), disk.Files);
        writer.Write(Records.Make(0));
        writer.Write(Records.Make(1));
        return disk.Used;
    }
}
