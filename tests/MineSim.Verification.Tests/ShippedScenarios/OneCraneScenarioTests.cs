using MineSim.Experiments.Replications;
using MineSim.Spec;
using MineSim.Spec.Maintenance;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/28-one-crane.yaml</c> says to expect.</summary>
public class OneCraneScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("28-one-crane.yaml");

    [Fact]
    public void A_second_crane_moves_more_and_a_second_electrician_leaves_nobody_waiting_for_a_skill()
    {
        var (one, two, electricians) = (
            Confidence.Experiment(Shipped),
            Confidence.Experiment(
                With(maintenance => maintenance with { Tools = [new("crane", 2), .. maintenance.Tools!.Skip(1)] })
            ),
            Confidence.Experiment(
                With(maintenance => maintenance with { Technicians = [new("mechanic", 4), new("electrician", 2)] })
            )
        );

        Assert.Equal((14.6, 14.9), (MegaTonnes(one, "tonnes"), MegaTonnes(two, "tonnes")));
        Assert.Equal(0.4, MegaTonnes(one, "tonnes_lost", "no_tool"));
        Assert.True(Wait(two, "tool") < Wait(one, "tool") / 3);
        Assert.True(Wait(electricians, "skill") < Wait(one, "skill") / 3);
    }

    private static double Wait(ExperimentResult result, string cause) =>
        result.Figures("truck_maintenance_wait", cause).Average();

    private static double MegaTonnes(ExperimentResult result, string kpi, string item = "") =>
        Math.Round(result.Figures(kpi, item).Average() / 1e6, 1);

    private static MineSiteSpec With(Func<MaintenanceSpec, MaintenanceSpec> change) =>
        Shipped with
        {
            Mine = Shipped.Mine with { Maintenance = change(Shipped.Mine.Maintenance) },
        };
}
