using MineSim.Kernel;
using MineSim.Mine.Stops;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Tests;

public class MealPlanTests
{
    private static readonly ShiftSpec[] Shifts = [new("day", 0, 12), new("night", 12, 12)];
    private readonly Simulation _simulation = new();

    [Fact]
    public void Breaks_divide_the_shift_evenly()
    {
        var plan = Plan(staggered: false);
        var machine = Parts.Loader(0, _simulation);

        Assert.Equal(Parts.Hours(4), plan.NextAfter(0, machine));
        Assert.Equal(Parts.Hours(8), plan.NextAfter(Parts.Hours(4), machine));
        Assert.Equal(long.MaxValue, plan.NextAfter(Parts.Hours(8), machine));
    }

    [Fact]
    public void Staggered_breaks_spread_the_machines_around_them()
    {
        var plan = Plan(staggered: true);

        // Two machines, 4 h between breaks: a quarter of that before and after.
        Assert.Equal(
            [3.0, 5.0],
            Enumerable.Range(0, 2).Select(n => Clock.ToHours(plan.NextAfter(0, Parts.Loader(n, _simulation))))
        );
    }

    [Fact]
    public void Without_meals_none_is_ever_due() =>
        Assert.Equal(
            long.MaxValue,
            new MealPlan(null, Parts.Calendar(Shifts), 1).NextAfter(0, Parts.Loader(0, _simulation))
        );

    private static MealPlan Plan(bool staggered) => new(new MealSpec(0.5, 2, staggered), Parts.Calendar(Shifts), 2);
}
