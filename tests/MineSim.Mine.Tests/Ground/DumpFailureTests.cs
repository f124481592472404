using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Tests;

public class DumpFailureTests
{
    [Fact]
    public void A_dump_that_fails_in_two_ways_at_once_stays_closed_until_both_are_mended()
    {
        var simulation = new Simulation();
        var dump = new Dump(
            0,
            new DumpSpec(
                "crusher",
                "crusher",
                1,
                [
                    new("blockage", Distribution.Constant(10), Distribution.Constant(5)),
                    new("belt", Distribution.Constant(10), Distribution.Constant(1)),
                ]
            ),
            simulation
        );
        dump.Open();
        var tippedAt = 0L;
        simulation.Start(Tip(), Parts.Hours(11));
        simulation.Run(Parts.Hours(30));

        Assert.Equal(Parts.Hours(16), tippedAt);

        async Process Tip()
        {
            await dump.Bays.Acquire();
            tippedAt = simulation.Now;
        }
    }

    [Fact]
    public void Every_mode_counts_only_the_hours_in_which_the_dump_stands_ready()
    {
        var simulation = new Simulation();
        var dump = new Dump(
            0,
            new DumpSpec(
                "crusher",
                "crusher",
                2,
                [
                    new("blockage", Distribution.Constant(10), Distribution.Constant(5)),
                    new("belt", Distribution.Constant(12), Distribution.Constant(1)),
                ]
            ),
            simulation
        );
        dump.Open();

        // Blocked from 10 to 15, when the belt has run 10 of its 12 hours: it tears at 17.
        Assert.Equal([10, 11, 12, 13, 14, 17], Enumerable.Range(0, 20).Where(hour => IsDownAt(hour + 0.5)));

        bool IsDownAt(double hour)
        {
            simulation.Run(Parts.Hours(hour));
            Assert.Equal(dump.IsDown ? 0 : 2, dump.Bays.Capacity);
            return dump.IsDown;
        }
    }
}
