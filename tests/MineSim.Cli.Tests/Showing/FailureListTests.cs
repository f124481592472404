using MineSim.Cli.Showing;
using MineSim.Experiments.Replications;
using MineSim.Verbs.Running;

namespace MineSim.Cli.Tests;

public sealed class FailureListTests
{
    [Fact]
    public void Each_failure_is_told_with_what_it_takes_to_repeat_it()
    {
        var text = FakeRun.Show(80, terminal => FailureList.Write(terminal, Failing(every: 40), verbose: false));

        Assert.Equal(
            """
            error: 3 of 100 replications failed; the figures are of the others.
              replication 0, seed 20280101: truck-07 drove off the bench
              replication 40, seed 20280101: truck-07 drove off the bench
              replication 80, seed 20280101: truck-07 drove off the bench

            """.ReplaceLineEndings(),
            text
        );
    }

    [Fact]
    public void Many_failures_are_not_all_told_unless_asked_for()
    {
        var few = FakeRun.Show(80, terminal => FailureList.Write(terminal, Failing(every: 10), verbose: false));
        var all = FakeRun.Show(80, terminal => FailureList.Write(terminal, Failing(every: 10), verbose: true));

        Assert.Contains("and 5 more; --verbose lists them all", few, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", few, StringComparison.Ordinal);
        Assert.Contains("replication 90,", all, StringComparison.Ordinal);
        Assert.Contains("   at ", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_failures_there_is_nothing_to_tell() =>
        Assert.Empty(FakeRun.Show(80, terminal => FailureList.Write(terminal, FakeRun.Result(), verbose: true)));

    private static RunResult Failing(int every) =>
        RunResult.Of(
            FakeRun.Plan,
            MonteCarlo.Run(
                (number, _, _) =>
                {
                    if (number % every == 0)
                        throw new InvalidOperationException("truck-07 drove off the bench");
                },
                FakeRun.Plan.Spec.Seed,
                new MonteCarloOptions { Replications = 100, Threads = 2 },
                null,
                null,
                TestContext.Current.CancellationToken
            )
        );
}
