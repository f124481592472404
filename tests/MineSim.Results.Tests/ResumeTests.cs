using CsCheck;
using MineSim.Records;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Results.Tests;

/// <summary>A run that was killed is completed to the dataset that an undisturbed run gives.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Replications = 4;
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Whatever_is_missing_or_truncated_is_made_again()
    {
        var undisturbed = Path.Combine(_temporary.Out, "undisturbed");
        using (var writer = DatasetWriter.Create(undisturbed, Records.Run()))
            Finish(writer);
        var expected = Content(undisturbed);
        var trial = 0;

        Gen.Select(Gen.Int[0, Replications], Gen.Int[0, 3], Gen.UInt.Array[40])
            .Sample(
                (done, damage, dice) =>
                {
                    var folder = Path.Combine(_temporary.Out, "trial" + Interlocked.Increment(ref trial));
                    using (var killed = DatasetWriter.Create(folder, Records.Run()))
                    {
                        for (var replication = 0; replication < done; replication++)
                            killed.Write(Records.Make(replication));
                    }

                    Damage(folder, damage, dice);
                    using (var resumed = DatasetWriter.Resume(folder, Records.Run()))
                        Finish(resumed);
                    Assert.Equal(expected, Content(folder));
                },
                iter: 25
            );
    }

    [Fact]
    public void Finished_replications_are_kept_and_others_discarded()
    {
        using (var killed = DatasetWriter.Create(_temporary.Out, Records.Run()))
        {
            foreach (var replication in (int[])[0, 2, 3])
                killed.Write(Records.Make(replication));
        }

        File.Delete(Part("replications", 0));
        File.Delete(Part("staffing", 3));
        File.WriteAllText(Path.Combine(_temporary.Out, "kpi", ".part-000001.parquet.tmp"), "PAR1");
        using var resumed = DatasetWriter.Resume(_temporary.Out, Records.Run());

        Assert.Equal([2], resumed.Finished);
        Assert.Equal([Part("kpi", 2)], Directory.GetFiles(Path.Combine(_temporary.Out, "kpi")));
    }

    [Fact]
    public void More_replications_may_be_asked_for()
    {
        using (var writer = DatasetWriter.Create(_temporary.Out, Records.Run(replications: 2)))
            Finish(writer, replications: 2);
        using (var resumed = DatasetWriter.Resume(_temporary.Out, Records.Run()))
        {
            Assert.Equal([0, 1], resumed.Finished.Order());
            Assert.Empty(Dataset.Open(_temporary.Out).ReadSummary());
            Finish(resumed);
        }

        var dataset = Dataset.Open(_temporary.Out);
        Assert.Equal(RunState.Complete, dataset.State);
        Assert.Equal([0, 1, 2, 3], dataset.Replications);
    }

    [Fact]
    public void A_new_folder_is_simply_begun()
    {
        using var writer = DatasetWriter.Resume(_temporary.Out, Records.Run());

        Assert.Empty(writer.Finished);
        Assert.Equal(RunState.Running, Dataset.Open(_temporary.Out).State);
    }

    [Theory]
    [InlineData("scenario 'two pits' has changed since")]
    [InlineData("it holds scenario 'two pits', not 'three pits'")]
    [InlineData("it has seed 18000000000000000007, not 8")]
    [InlineData("it has detail cycle, not kpi")]
    [InlineData("it was written by engine version 0.1.0, and this is 0.2.0")]
    [InlineData("it is to have 4 replications, more than 3")]
    [InlineData("its replications last 72 h, not 0.5 h")]
    [InlineData("it starts on 2028-01-01, not 2029-01-01")]
    public void Another_run_is_not_continued(string difference)
    {
        DatasetWriter.Create(_temporary.Out, Records.Run()).Dispose();
        var run = Records.Run();
        var other = difference.Split(' ')[^1] switch
        {
            "since" => run with { ResolvedScenario = "name: two pits\nseed: 8\n" },
            "'three" or "pits'" => run with { Scenario = "three pits", ResolvedScenario = "name: three pits" },
            "8" => run with { Seed = 8 },
            "kpi" => run with { Detail = Detail.Kpi },
            "0.2.0" => run with { EngineVersion = "0.2.0" },
            "3" => run with { Replications = 3 },
            "h" => run with { DurationHours = 0.5 },
            _ => run with { Start = new DateOnly(2029, 1, 1) },
        };

        var thrown = Assert.Throws<DatasetException>(() => DatasetWriter.Resume(_temporary.Out, other));

        Assert.Equal($"'{_temporary.Out}' cannot be continued: {difference}.", thrown.Message);
    }

    private static void Finish(DatasetWriter writer, int replications = Replications)
    {
        foreach (var replication in Enumerable.Range(0, replications).Except(writer.Finished))
            writer.Write(Records.Make(replication));
        writer.WriteSummary([new SummaryRow("tonnes", "", "t", replications, 1, 2, 3, 4, 5, 6, 7, 8, 9)]);
        writer.Complete();
    }

    // Each die decides the fate of one file; the more damage, the more of them are hit.
    private static void Damage(string folder, int damage, uint[] dice)
    {
        var parts = Directory
            .GetFiles(folder, "*.parquet", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var die = dice[i % dice.Length];
            if (die % 8 >= damage)
                continue;
            if (die % 3 == 0)
            {
                File.Delete(parts[i]);
                continue;
            }

            using var file = File.OpenWrite(parts[i]);
            file.SetLength(die % file.Length);
        }
    }

    private string Part(string table, int replication) =>
        Path.Combine(_temporary.Out, table, $"part-00000{replication}.parquet");

    private static Dictionary<string, string> Content(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                path => Path.GetRelativePath(folder, path),
                path => Convert.ToHexString(File.ReadAllBytes(path))
            );
}
