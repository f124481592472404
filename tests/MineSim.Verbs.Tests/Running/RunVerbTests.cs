using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Inspecting;
using MineSim.Verbs.Running;

namespace MineSim.Verbs.Tests;

public sealed class RunVerbTests : IDisposable
{
    private readonly Bench _bench = new();

    [Fact]
    public void A_run_leaves_a_dataset_and_gives_its_figures()
    {
        var heard = new Heard<ReplicationProgress>();

        var result = RunVerb.Run(Asked(), heard, Bench.Cancel);

        Assert.False(result.Interrupted);
        Assert.Equal((4, 4, 0, 0), Counts(result.Progress));
        Assert.Equal(4, result.Figures.Replications);
        Assert.True(result.Summary.Single(row => row is { Kpi: "tonnes", Item: "ore" }).Mean > 0);
        Assert.Equal(Counts(result.Progress), Counts(heard.All[^1]));
        Assert.Equal(4, Inspected().Done);
    }

    [Fact]
    public void What_the_options_leave_open_is_settled_before_anything_is_written()
    {
        var plan = RunVerb.Prepare(Asked() with { Seed = 7 });

        Assert.Equal(
            (_bench.In("out"), 4, 7ul, Detail.Shift),
            (plan.Folder, plan.Spec.Replications, plan.Spec.Seed, plan.Detail)
        );
        Assert.Equal(("One shovel", 7ul), (plan.Scenario.Name, plan.Scenario.Seed));
        Assert.Null(plan.TakenFolder);
        Assert.False(Directory.Exists(plan.Folder));
    }

    [Fact]
    public void A_cancelled_run_keeps_what_has_finished_and_resumes_as_it_was_begun()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var begun = RunVerb.Run(Asked() with { Seed = 7, Replications = 6, Detail = Detail.Kpi }, null, stop.Token);

        var resumed = RunVerb.Run(Asked() with { Resume = true }, null, Bench.Cancel);

        Assert.True(begun.Interrupted);
        Assert.False(resumed.Interrupted);
        Assert.Equal((6, 6, 0, begun.Progress.Done), Counts(resumed.Progress));
        Assert.Equal((7ul, Detail.Kpi), (resumed.Plan.Spec.Seed, resumed.Plan.Detail));
    }

    [Fact]
    public void A_finished_run_is_extended_by_asking_for_more_replications()
    {
        RunVerb.Run(Asked() with { Replications = 2 }, null, Bench.Cancel);

        var extended = RunVerb.Run(Asked() with { Resume = true, Replications = 3 }, null, Bench.Cancel);

        Assert.Equal((3, 3, 0, 2), Counts(extended.Progress));
    }

    [Fact]
    public void A_bad_scenario_comes_with_all_its_problems_and_nothing_is_written()
    {
        var scenario = _bench.Scenario("count: 5", "count: -5", "bad.yaml");

        var bad = Assert.Throws<BadScenarioException>(() =>
            RunVerb.Run(Asked() with { Scenario = scenario }, null, Bench.Cancel)
        );

        Assert.Equal(scenario, bad.File);
        Assert.Equal(21, Assert.Single(bad.Problems).Line);
        Assert.False(Directory.Exists(_bench.In("out")));
    }

    [Fact]
    public void What_cannot_be_is_refused_all_at_once()
    {
        var bad = Assert.Throws<BadRequestException>(() =>
            RunVerb.Prepare(Asked() with { Replications = 0, Threads = 0, Seed = ulong.MaxValue })
        );

        Assert.Equal(3, bad.Sentences.Count);
    }

    [Fact]
    public void Nothing_is_resumed_where_there_is_no_run_and_nothing_written_over_another()
    {
        var options = Asked() with { Replications = 1 };
        Assert.Throws<BadDatasetException>(() => RunVerb.Prepare(options with { Resume = true }));

        RunVerb.Run(options, null, Bench.Cancel);

        Assert.Throws<BadDatasetException>(() => RunVerb.Run(options with { Seed = 2 }, null, Bench.Cancel));
        Assert.Throws<BadDatasetException>(() =>
            RunVerb.Run(options with { Seed = 2, Resume = true }, null, Bench.Cancel)
        );
    }

    [Fact]
    public void A_replication_that_fails_is_told_and_the_others_go_on()
    {
        var result = RunResult.Of(
            RunVerb.Prepare(Asked()),
            MonteCarlo.Run(
                (number, _, _) =>
                {
                    if (number == 1)
                        throw new InvalidOperationException("truck-07 drove off the bench");
                },
                7,
                new() { Replications = 3, Threads = 1 },
                null,
                null,
                Bench.Cancel
            )
        );

        Assert.Equal(
            (1, 7ul, "truck-07 drove off the bench"),
            (result.Failures[0].Replication, result.Failures[0].Seed, result.Failures[0].Message)
        );
        Assert.Equal((3, 2, 1, 0), Counts(result.Progress));
    }

    public void Dispose() => _bench.Dispose();

    private RunOptions Asked() => new(_bench.Scenario()) { Out = _bench.In("out"), Threads = 2 };

    private Inspection Inspected() => InspectVerb.Run(new(_bench.In("out")), Bench.Cancel);

    private static (int Total, int Finished, int Failed, int Resumed) Counts(in ReplicationProgress progress) =>
        (progress.Total, progress.Finished, progress.Failed, progress.Resumed);
}
