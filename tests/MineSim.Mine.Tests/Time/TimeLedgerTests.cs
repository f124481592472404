using MineSim.Kernel;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Tests;

public class TimeLedgerTests
{
    [Fact]
    public void Time_is_booked_to_the_category_that_ends()
    {
        var simulation = new Simulation();
        var ledger = new TimeLedger(simulation);
        simulation.Run(100);
        ledger.Open(TimeCategory.WaitTruck);
        simulation.Run(103);
        ledger.Enter(TimeCategory.Load);
        simulation.Run(110);
        ledger.Settle();

        Assert.Equal((3, 7), (ledger.Total[(int)TimeCategory.WaitTruck], ledger.Total[(int)TimeCategory.Load]));
        Assert.Equal(TimeCategory.Load, ledger.Current);
        Assert.Equal(10, ledger.Total.ToArray().Sum());
    }

    [Fact]
    public void Once_closed_it_stays_as_it_is()
    {
        var simulation = new Simulation();
        var ledger = new TimeLedger(simulation);
        ledger.Open(TimeCategory.Load);
        simulation.Run(10);
        ledger.Close();
        simulation.Run(25);
        ledger.Enter(TimeCategory.WaitTruck);
        simulation.Run(40);
        ledger.Settle();

        Assert.True(ledger.IsClosed);
        Assert.Equal(10, ledger.Total.ToArray().Sum());
        Assert.Equal(10, ledger.Total[(int)TimeCategory.Load]);
    }

    [Fact]
    public void A_shift_takes_what_was_booked_since_the_last()
    {
        var simulation = new Simulation();
        var ledger = new TimeLedger(simulation);
        ledger.Open(TimeCategory.Meal);
        simulation.Run(5);
        ledger.Settle();
        Assert.Equal(5, ledger.TakeSinceLastShift()[(int)TimeCategory.Meal]);
        simulation.Run(7);
        ledger.Settle();

        Assert.Equal(2, ledger.TakeSinceLastShift()[(int)TimeCategory.Meal]);
        Assert.Equal(0, ledger.TakeSinceLastShift()[(int)TimeCategory.Meal]);
    }
}
