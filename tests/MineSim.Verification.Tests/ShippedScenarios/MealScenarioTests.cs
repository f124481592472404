using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Plant;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/17-breaks-staggered-or-common.yaml</c> says to expect.</summary>
public class MealScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("17-breaks-staggered-or-common.yaml");

    [Fact]
    public void A_mill_behind_a_small_pile_wants_staggered_meals()
    {
        var (staggered, common) = (Run(staggered: true, pile: 500), Run(staggered: false, pile: 500));

        Assert.InRange(staggered.Kpi("starve_time", "no_ore"), 0, 2);
        Assert.Equal(44, common.Kpi("starve_time", "no_ore"), 2.0);
        Assert.Equal(1.06, staggered.Kpi("plant_feed_tonnes") / common.Kpi("plant_feed_tonnes"), 0.01);
        Assert.Equal(2.16e6, staggered.Kpi("plant_feed_tonnes"), 0.01e6);
    }

    [Fact]
    public void With_a_pile_that_outlasts_them_meals_may_be_common() =>
        Assert.Equal(
            1,
            Run(staggered: true, pile: 5000).Kpi("plant_feed_tonnes")
                / Run(staggered: false, pile: 5000).Kpi("plant_feed_tonnes"),
            0.002
        );

    [Fact]
    public void Where_nothing_must_go_on_common_stops_are_lost_once()
    {
        var (staggered, common) = (Run(staggered: true, pile: null), Run(staggered: false, pile: null));

        Assert.Equal(1.13, common.Kpi("tonnes") / staggered.Kpi("tonnes"), 0.02);
        Assert.Equal(3.6e6, common.Kpi("tonnes"), 0.05e6);
    }

    private static ReplicationRecord Run(bool staggered, double? pile)
    {
        var mine = Shipped.Mine;
        var crusher = mine.Dumps[0].Crusher!;
        return Record.Of(
            Shipped with
            {
                Mine = mine with
                {
                    Calendar = mine.Calendar with { Meal = mine.Calendar.Meal! with { Staggered = staggered } },
                    Dumps =
                    [
                        mine.Dumps[0] with
                        {
                            Crusher = pile is { } capacity
                                ? crusher with
                                {
                                    Stockpile = new StockpileSpec(capacity),
                                }
                                : null,
                        },
                    ],
                },
            },
            detail: Detail.Kpi
        );
    }
}
