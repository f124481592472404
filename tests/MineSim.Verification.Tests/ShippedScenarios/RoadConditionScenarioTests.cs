using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Roads;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/19-wet-roads-and-graders.yaml</c> says to expect.</summary>
public class RoadConditionScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("19-wet-roads-and-graders.yaml");

    [Fact]
    public void A_grader_is_worth_more_than_two_million_tonnes_and_a_second_next_to_nothing()
    {
        var one = Run(roads => roads);
        var none = Run(roads => roads with { Graders = null });
        var two = Run(roads => roads with { Graders = roads.Graders! with { Count = 2 } });
        var built = Run(roads =>
            roads with
            {
                Graders = null,
                Rain = [],
                Segments =
                [
                    .. roads.Segments.Select(segment => segment with { Road = segment.Road! with { Wear = null } }),
                ],
            }
        );
        var dry = Run(roads => roads with { Rain = [] });

        Assert.Equal((18.0, 17.2, 14.9), (MegaTonnes(built), MegaTonnes(one), MegaTonnes(none)));
        Assert.Equal((0.51, 0.60, 0.80), (LitresPerTonne(built), LitresPerTonne(one), LitresPerTonne(none)));
        Assert.InRange(two.Kpi("tonnes") - one.Kpi("tonnes"), 0, 0.1e6);
        Assert.Equal(0.006, dry.Kpi("extra_rolling_resistance"), 0.0005);
        Assert.Equal(
            0.05,
            none.Rows<RoadUseRow>().Where(row => row.Day == 29).Average(row => row.RollingResistancePct) / 100,
            1e-6
        );
    }

    private static double MegaTonnes(ReplicationRecord record) => Math.Round(record.Kpi("tonnes") / 1e6, 1);

    private static double LitresPerTonne(ReplicationRecord record) => Math.Round(record.Kpi("fuel_per_tonne"), 2);

    private static ReplicationRecord Run(Func<RoadNetworkSpec, RoadNetworkSpec> change) =>
        Record.Of(
            Shipped with
            {
                Mine = Shipped.Mine with { Roads = change(Shipped.Mine.Roads) },
            },
            detail: Detail.Shift
        );
}
