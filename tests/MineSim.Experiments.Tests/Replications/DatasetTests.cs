using System.Security.Cryptography;
using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Results;
using MineSim.Results.Reading;
using MineSim.Results.Writing;

namespace MineSim.Experiments.Tests;

public sealed class DatasetTests : IDisposable
{
    private const int Replications = 24;
    private readonly string _folder = Directory.CreateTempSubdirectory("minesim-").FullName;

    [Fact]
    public void One_thread_or_four_write_the_same_bytes()
    {
        Run("alone", 1);
        Run("together", 4);

        Assert.Equal(Hashes("alone"), Hashes("together"));
        Assert.True(Hashes("alone").Count > Replications);
    }

    [Fact]
    public void A_run_interrupted_and_resumed_leaves_the_same_bytes_as_an_undisturbed_one()
    {
        Run("undisturbed", 2);
        using var stop = new CancellationTokenSource();
        var interrupted = Run(
            "disturbed",
            2,
            (number, record, cancel) =>
            {
                if (number == 9)
                    stop.Cancel();
                Replicate(number, record, cancel);
            },
            stop.Token
        );

        var resumed = Run("disturbed", 2, resume: true);

        Assert.True(interrupted.Interrupted);
        Assert.InRange(resumed.Progress.Resumed, 1, Replications - 1);
        Assert.Equal(Hashes("undisturbed"), Hashes("disturbed"));
    }

    [Fact]
    public void A_run_can_be_extended_by_more_replications()
    {
        Run("long", 2);
        Run("short", 2, replications: 10);

        var extended = Run("short", 2, resume: true);

        Assert.Equal(10, extended.Progress.Resumed);
        Assert.Equal(Hashes("long"), Hashes("short"));
    }

    [Fact]
    public void The_dataset_holds_the_summary_and_the_reasons_of_failures()
    {
        var result = Run(
            "failing",
            3,
            (number, record, cancel) =>
            {
                if (number == 5)
                    throw new InvalidOperationException("truck-07 drove off the bench");
                Replicate(number, record, cancel);
            }
        );

        var dataset = Dataset.Open(Path.Combine(_folder, "failing"));
        Assert.Equal(result.Summary, dataset.ReadSummary());
        Assert.NotEmpty(result.SummaryByMonth);
        Assert.Equal(result.SummaryByMonth, dataset.ReadSummaryByMonth());
        Assert.Equal(RunState.Complete, dataset.State);
        var again = Run("failing", 1, resume: true);
        Assert.Equal("truck-07 drove off the bench", Assert.Single(again.Failures).Message);
        Assert.Equal(result.Summary, again.Summary);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Replicate(int number, ReplicationRecord record, CancellationToken cancel)
    {
        FakeMine.Replicate(number, record, cancel);
        for (var day = 0; day < 3; day++)
        {
            record
                .Rows<ProductionRow>()
                .Add(new ProductionRow(day, "day", "shovel", "ore", "crusher", number + day, (number + day) * 220.5));
        }
    }

    private ExperimentResult Run(
        string folder,
        int threads,
        Replicate? replicate = null,
        CancellationToken? cancel = null,
        bool resume = false,
        int replications = Replications
    )
    {
        var run = new RunInfo
        {
            Scenario = "fake",
            ResolvedScenario = "minesim: 1",
            EngineVersion = "0.1.0",
            Seed = FakeMine.Seed,
            Replications = replications,
            Detail = Detail.Shift,
            Start = new DateOnly(2028, 1, 1),
            DurationHours = 72,
        };
        var path = Path.Combine(_folder, folder);
        using var writer = resume ? DatasetWriter.Resume(path, run) : DatasetWriter.Create(path, run);
        return FakeMine.Run(
            FakeMine.Options(replications, threads),
            replicate ?? Replicate,
            new DatasetSink(writer),
            cancel: cancel
        );
    }

    private SortedDictionary<string, string> Hashes(string folder)
    {
        var root = Path.Combine(_folder, folder);
        return new(
            Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(root, file),
                    file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
                )
        );
    }
}
