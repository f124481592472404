using MineSim.Kernel;
using MineSim.Mine.Roads.Travel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>What a trip takes, from what driving it took.</summary>
public class TripUseTests
{
    // An hour, in half of which the wheels do 900 kWh; a third of them under a trolley line, in a tenth of an hour.
    private static readonly Effort Effort = new(3600, 900 * 3.6e6, 100 * 3.6e6, 1800, 300 * 3.6e6, 360);

    private static readonly TruckModelSpec Model = new(
        "truck",
        Distribution.Constant(200),
        Distribution.Constant(0),
        Distribution.Constant(0),
        null,
        ReliabilitySpec.Perfect
    )
    {
        Drive = new(160, 2000, 60) { Efficiency = 0.8 },
        Fuel = new(0.25, 40)
        {
            AuxiliaryKw = 50,
            LoadedLitresPerHour = 200,
            EmptyLitresPerHour = 100,
        },
    };

    [Fact]
    public void The_engine_burns_for_the_wheels_and_the_auxiliaries_and_idles_the_rest_of_the_way()
    {
        var use = TripUse.Of(Model, loaded: true, 12, Effort with { LinePulled = 0, LineSeconds = 0 }, 0);

        Assert.Equal(0.25 * (900 / 0.8 + 50 * 0.5) + 40 * 0.5, use.Litres, 1e-9);
        Assert.Equal((12, 0), (use.Km, use.LineKwh));
    }

    [Fact]
    public void Under_a_trolley_line_the_engine_idles_and_the_line_gives_what_the_wheels_take()
    {
        var use = TripUse.Of(Model with { Trolley = new(4000, 0.9) }, loaded: true, 12, Effort, 0);

        Assert.Equal(0.25 * (600 / 0.8 + 50 * 0.4) + 40 * 0.6, use.Litres, 1e-9);
        Assert.Equal(300 / 0.9, use.LineKwh, 1e-9);
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 100)]
    public void Roads_with_times_of_their_own_burn_by_the_hour(bool loaded, double litresPerHour) =>
        Assert.Equal(0.3 * litresPerHour, TripUse.Of(Model, loaded, 5, default, 0.3).Litres, 1e-9);

    [Fact]
    public void A_truck_of_which_nothing_is_said_burns_nothing() =>
        Assert.Equal(
            new TripUse(12, 0, 0, 0),
            TripUse.Of(Model with { Fuel = null }, loaded: true, 12, Effort with { LinePulled = 0 }, 1)
        );
}
