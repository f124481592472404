using MineSim.Experiments.Replications;
using MineSim.Experiments.Statistics;
using MineSim.Records;

namespace MineSim.Experiments.Tests;

public sealed class MonteCarloTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(9)]
    public void Any_number_of_threads_gives_the_same_summary(int threads)
    {
        var alone = FakeMine.Run(FakeMine.Options(50, threads: 1));
        var together = FakeMine.Run(FakeMine.Options(50, threads));

        Assert.Equal(alone.Summary, together.Summary);
        Assert.Equal(alone.Progress.Cycles, together.Progress.Cycles);
    }

    [Fact]
    public void Each_replication_runs_once_and_is_kept()
    {
        var kept = new KeptInMemory();

        var result = FakeMine.Run(FakeMine.Options(37, threads: 3), sink: kept);

        Assert.Equal(Enumerable.Range(0, 37), kept.Finished.Order());
        Assert.Equal(37, result.Progress.Finished);
        Assert.Equal(Enumerable.Range(0, 37).Sum(r => 10L + r), result.Progress.Cycles);
        Assert.Equal(result.Summary, kept.Summary);
        Assert.False(result.Interrupted);
    }

    [Fact]
    public void The_figures_come_in_the_order_of_the_replications()
    {
        var result = FakeMine.Run(FakeMine.Options(20, threads: 4));

        var tonnes = result.Figures[new KpiKey("tonnes", "ore", "t")];
        Assert.Equal(Enumerable.Range(0, 20).Select(FakeMine.Tonnes), tonnes);
        Assert.Equal(["tonnes", "plan_tonnes", "truck_time"], result.Figures.Keys.Select(key => key.Kpi));
    }

    [Fact]
    public void A_kpi_that_some_replications_lack_is_summed_up_over_those_that_have_it()
    {
        var result = FakeMine.Run(FakeMine.Options(7));

        var weather = result.Summary.Single(row => row.Kpi == "truck_time");
        Assert.Equal((2, 2.5), (weather.N, weather.Mean));
    }

    [Fact]
    public void No_more_threads_start_than_there_are_replications() =>
        Assert.Equal(2, FakeMine.Run(FakeMine.Options(2, threads: 64)).Threads);

    [Fact]
    public void A_thread_uses_one_record_for_all_its_replications()
    {
        var records = new System.Collections.Concurrent.ConcurrentDictionary<ReplicationRecord, int>();

        FakeMine.Run(
            FakeMine.Options(40, threads: 2),
            (number, record, cancel) =>
            {
                records.AddOrUpdate(record, 1, (_, count) => count + 1);
                FakeMine.Replicate(number, record, cancel);
            }
        );

        Assert.InRange(records.Count, 1, 2);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Impossible_options_are_the_callers_mistake(int replications, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            FakeMine.Run(new MonteCarloOptions { Replications = replications, Threads = threads })
        );

    [Fact]
    public void Progress_counts_up_to_the_whole_on_the_callers_thread()
    {
        var reports = new List<(ExperimentProgress Progress, int Thread)>();
        var progress = new Sink<ExperimentProgress>(p => reports.Add((p, Environment.CurrentManagedThreadId)));

        FakeMine.Run(FakeMine.Options(30), progress: progress);

        var last = reports[^1].Progress;
        Assert.Equal((30, 30, 0), (last.Total, last.Finished, last.Failed));
        Assert.Equal(TimeSpan.Zero, last.Left);
        Assert.All(reports, report => Assert.Equal(Environment.CurrentManagedThreadId, report.Thread));
        Assert.Equal(
            reports.Select(report => report.Progress.Finished).Order(),
            reports.Select(report => report.Progress.Finished)
        );
    }

    private sealed class Sink<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
