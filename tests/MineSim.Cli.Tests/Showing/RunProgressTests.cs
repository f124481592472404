using MineSim.Cli.Showing;
using MineSim.Verbs.Running;

namespace MineSim.Cli.Tests;

public sealed class RunProgressTests
{
    [Fact]
    public void A_line_tells_how_far_how_fast_and_how_long_still() =>
        Assert.Equal(
            "25/100 replications (1 failed), 2.5/s, 500,000 cycles/s, 30 s left",
            RunProgress.Line(
                new ReplicationProgress(100, 0, 24, 1, 5_000_000, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30))
            )
        );

    [Fact]
    public void Nothing_is_said_of_the_time_left_before_it_is_known() =>
        Assert.Equal(
            "0/100 replications, 0.0/s, 0 cycles/s",
            RunProgress.Line(new ReplicationProgress(100, 0, 0, 0, 0, TimeSpan.FromSeconds(1), null))
        );

    [Fact]
    public void A_file_gets_a_line_for_each_tenth_and_none_for_what_was_there_before()
    {
        var text = FakeRun.Show(
            80,
            terminal =>
                RunProgress.During(
                    terminal,
                    quiet: false,
                    progress =>
                    {
                        for (var finished = 30; finished <= 100; finished++)
                        {
                            progress!.Report(
                                new ReplicationProgress(100, 30, finished, 0, 0, TimeSpan.FromSeconds(1), null)
                            );
                        }

                        return FakeRun.Result();
                    }
                )
        );

        var lines = text.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(
            ["31/100", "40/100", "50/100", "60/100", "70/100", "80/100", "90/100", "100/100"],
            lines.Select(line => line.Split(' ')[0])
        );
    }
}
