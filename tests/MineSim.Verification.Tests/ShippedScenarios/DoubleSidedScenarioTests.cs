using MineSim.Records;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/10-double-sided.yaml</c> says to expect.</summary>
public class DoubleSidedScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("10-double-sided.yaml");

    [Fact]
    public void Two_sides_are_worth_the_spotting_where_trucks_wait()
    {
        var (one, two) = (LoadsPerHour(sides: 1, trucks: 12), LoadsPerHour(sides: 2, trucks: 12));

        // Passes of 36 s, four a load, and 0.7 min of spotting: 60 / 3.1 and 60 / 2.4, each but for chance.
        Assert.Equal(60 / 3.1, one, 0.2);
        Assert.Equal(60 / 2.4, two, 0.3);
    }

    [Fact]
    public void They_are_worth_little_where_the_shovel_waits()
    {
        var (one, two) = (LoadsPerHour(sides: 1, trucks: 6), LoadsPerHour(sides: 2, trucks: 6));

        Assert.InRange(two / one, 1, 1.1);
    }

    private static double LoadsPerHour(int sides, int trucks)
    {
        var mine = Shipped.Mine;
        var spec = Shipped with
        {
            Mine = mine with
            {
                Faces = [.. mine.Faces.Select(face => face with { Sides = sides })],
                Trucks = [mine.Trucks[0] with { Count = trucks }],
            },
        };
        return Record.Of(spec, detail: Detail.Kpi).Kpi("loads") / spec.DurationHours;
    }
}
