using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Results;
using MineSim.Results.Tables;

namespace MineSim.Experiments.Tests;

public sealed class FaultTests
{
    [Fact]
    public void A_failing_replication_is_reported_with_its_seed_and_the_others_go_on()
    {
        var kept = new KeptInMemory();

        var result = FakeMine.Run(FakeMine.Options(12), FailingAt(3, 8), kept);

        Assert.Equal([3, 8], result.Failures.Select(failure => failure.Replication));
        Assert.All(result.Failures, failure => Assert.Equal(FakeMine.Seed, failure.Seed));
        Assert.Equal("truck-07 drove off the bench", result.Failures[0].Message);
        Assert.Equal((10, 2), (result.Progress.Finished, result.Progress.Failed));
        Assert.Equal(10, result.Summary[0].N);
        Assert.False(result.Interrupted);
        Assert.Equal([3, 8], kept.ReadFailures().Select(failure => failure.Replication).Order());
    }

    [Fact]
    public void When_every_replication_fails_there_is_no_summary()
    {
        var result = FakeMine.Run(FakeMine.Options(3), FailingAt(0, 1, 2));

        Assert.Equal(3, result.Failures.Count);
        Assert.Empty(result.Summary);
    }

    [Fact]
    public void An_interrupted_experiment_keeps_what_has_finished()
    {
        using var stop = new CancellationTokenSource();
        var kept = new KeptInMemory();

        var result = FakeMine.Run(
            FakeMine.Options(1000, threads: 2),
            (number, record, cancel) =>
            {
                if (number == 20)
                    stop.Cancel();
                FakeMine.Replicate(number, record, cancel);
            },
            kept,
            cancel: stop.Token
        );

        Assert.True(result.Interrupted);
        Assert.InRange(result.Progress.Finished, 1, 999);
        Assert.Equal(kept.Finished.Count, result.Progress.Finished);
        Assert.DoesNotContain(20, kept.Finished);
        Assert.Empty(result.Failures);
    }

    [Fact]
    public void An_experiment_cancelled_before_it_began_has_run_nothing()
    {
        var result = FakeMine.Run(FakeMine.Options(5), cancel: new CancellationToken(canceled: true));

        Assert.True(result.Interrupted);
        Assert.Equal(0, result.Progress.Finished);
    }

    [Fact]
    public void A_resumed_experiment_runs_only_what_is_missing_and_ends_like_an_undisturbed_one()
    {
        var undisturbed = FakeMine.Run(FakeMine.Options(25));
        var kept = new KeptInMemory();
        FakeMine.Run(FakeMine.Options(25), sink: kept);
        kept.Forget(number => number % 4 != 1);
        var rerun = new System.Collections.Concurrent.ConcurrentBag<int>();

        var resumed = FakeMine.Run(
            FakeMine.Options(25),
            (number, record, cancel) =>
            {
                rerun.Add(number);
                FakeMine.Replicate(number, record, cancel);
            },
            kept
        );

        Assert.Equal(Enumerable.Range(0, 25).Where(r => r % 4 != 1), rerun.Order());
        Assert.Equal(undisturbed.Summary, resumed.Summary);
        Assert.Equal(6, resumed.Progress.Resumed);
    }

    [Fact]
    public void Resuming_a_finished_experiment_runs_nothing_and_gives_its_summary()
    {
        var kept = new KeptInMemory();
        var first = FakeMine.Run(FakeMine.Options(5), sink: kept);

        var again = FakeMine.Run(FakeMine.Options(5), FailingAt(0, 1, 2, 3, 4), kept);

        Assert.Equal(first.Summary, again.Summary);
        Assert.Equal(TimeSpan.Zero, again.Progress.Left);
    }

    [Fact]
    public void A_resumed_experiment_remembers_the_replications_that_failed()
    {
        var kept = new KeptInMemory();
        FakeMine.Run(FakeMine.Options(10), FailingAt(4), kept);
        kept.Forget(number => number > 6);

        var resumed = FakeMine.Run(FakeMine.Options(10), sink: kept);

        var failure = Assert.Single(resumed.Failures);
        Assert.Equal((4, "truck-07 drove off the bench"), (failure.Replication, failure.Message));
        Assert.Equal((9, 1, 7), (resumed.Progress.Finished, resumed.Progress.Failed, resumed.Progress.Resumed));
    }

    [Fact]
    public void A_disk_that_fills_up_ends_the_experiment_with_the_writers_exception()
    {
        var fault = Assert.Throws<DatasetException>(() => FakeMine.Run(FakeMine.Options(500), sink: new FullDisk()));

        Assert.Equal("disk full", fault.Message);
    }

    [Fact]
    public void Progress_that_cannot_be_shown_comes_out_once_no_thread_is_at_work()
    {
        using var reported = new ManualResetEventSlim();
        var atWork = 0;

        Assert.Throws<IOException>(() =>
            FakeMine.Run(
                FakeMine.Options(50),
                (number, record, cancel) =>
                {
                    Interlocked.Increment(ref atWork);
                    reported.Wait(CancellationToken.None);
                    Thread.Sleep(20); // Still at work when the report's exception is under way.
                    FakeMine.Replicate(number, record, CancellationToken.None);
                    Interlocked.Decrement(ref atWork);
                },
                progress: new Unreadable(reported)
            )
        );

        Assert.Equal(0, Volatile.Read(ref atWork));
    }

    private static Replicate FailingAt(params int[] numbers) =>
        (number, record, cancel) =>
        {
            if (numbers.Contains(number))
                throw new InvalidOperationException("truck-07 drove off the bench");
            FakeMine.Replicate(number, record, cancel);
        };

    private sealed class Unreadable(ManualResetEventSlim reported) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value)
        {
            reported.Set();
            throw new IOException("nobody reads this");
        }
    }

    private sealed class FullDisk : IReplicationSink
    {
        public IReadOnlySet<int> Finished { get; } = new HashSet<int>();

        public IEnumerable<(int Replication, string Reason)> ReadFailures() => [];

        public IEnumerable<(int Replication, KpiRow Row)> ReadKpis() => [];

        public IEnumerable<(int Replication, MonthlyKpiRow Row)> ReadKpisByMonth() => [];

        public void Write(ReplicationRecord record)
        {
            if (record.Replication > 5)
                throw new DatasetException("disk full");
        }

        public void Close(IReadOnlyList<SummaryRow> summary, IReadOnlyList<MonthSummaryRow> byMonth) =>
            Assert.Fail("closed after a fault");
    }
}
