using MineSim.Kernel;
using MineSim.Mine.Reliability;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

public class FailureClockTests
{
    [Fact]
    public void A_machine_breaks_down_when_its_operating_hours_are_full()
    {
        var clock = Clock(Mode("engine", 10, 2));

        Assert.True(clock.Allow(Parts.Hours(9.9)));
        Assert.False(clock.Allow(Parts.Hours(0.1)));
        Assert.Equal(Parts.Hours(0.1), clock.Left);
        clock.Operate(clock.Left);
        Assert.True(clock.IsDue);
        Assert.Equal(0, clock.Left);
    }

    [Fact]
    public void Repairing_one_mode_leaves_the_others_where_they_were()
    {
        var clock = Clock(Mode("engine", 10, 2), Mode("tyres", 15, 3));

        clock.Operate(Parts.Hours(10));
        Assert.Equal(Parts.Hours(2), clock.DrawRepair());
        Assert.Equal(Parts.Hours(15), clock.Due);
        clock.Operate(Parts.Hours(5));
        Assert.Equal(Parts.Hours(3), clock.DrawRepair());
        Assert.Equal(Parts.Hours(20), clock.Due);
    }

    [Fact]
    public void Two_modes_due_at_once_are_repaired_one_after_the_other()
    {
        var clock = Clock(Mode("engine", 10, 2), Mode("tyres", 10, 3));

        clock.Operate(Parts.Hours(10));
        Assert.Equal(Parts.Hours(2), clock.DrawRepair());
        Assert.True(clock.IsDue);
        Assert.Equal(Parts.Hours(3), clock.DrawRepair());
        Assert.False(clock.IsDue);
    }

    [Fact]
    public void A_machine_without_failure_modes_never_breaks_down()
    {
        var clock = Clock();

        Assert.True(clock.Allow(Parts.Hours(1e6)));
        Assert.False(clock.IsDue);
    }

    [Fact]
    public void A_mode_has_the_same_lives_whatever_other_modes_there_are()
    {
        FailureModeSpec engine = new("engine", Distribution.Exponential(10), Distribution.Exponential(1));

        Assert.Equal(Clock(engine).Due, Clock(Mode("tyres", 1e5, 1), engine).Due);
    }

    private static FailureModeSpec Mode(string name, double life, double repair) =>
        new(name, Distribution.Constant(life), Distribution.Constant(repair));

    private static FailureClock Clock(params FailureModeSpec[] modes) => new(modes, new Simulation(5), "truck-01");
}
