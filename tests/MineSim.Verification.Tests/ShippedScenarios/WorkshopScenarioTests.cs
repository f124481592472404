using MineSim.Experiments.Replications;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/21-workshop.yaml</c> says to expect.</summary>
public class WorkshopScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("21-workshop.yaml");

    [Fact]
    public void A_part_that_does_not_come_costs_more_than_bay_technicians_and_tow_together()
    {
        var (disrupted, supplied) = (Confidence.Experiment(Shipped), Confidence.Experiment(WithoutDisruption()));

        Assert.Equal((14.8, 16.4), (MegaTonnes(disrupted), MegaTonnes(supplied)));
        Assert.True(
            Wait(disrupted, "part")
                > 2
                    * (
                        Wait(disrupted, "bay")
                        + Wait(disrupted, "technician")
                        + Wait(disrupted, "skill")
                        + Wait(disrupted, "tow")
                    )
        );
        Assert.All(
            new[] { "part", "technician", "skill", "tow" },
            cause => Assert.True(Wait(supplied, "bay") > Wait(supplied, cause))
        );
        Assert.Equal(1 / 3.0, supplied.Figures("bay_use", "heavy").Average(), 0.03);
    }

    private static double Wait(ExperimentResult result, string cause) =>
        result.Figures("truck_maintenance_wait", cause).Average();

    private static double MegaTonnes(ExperimentResult result) =>
        Math.Round(result.Figures("tonnes").Average() / 1e6, 1);

    private static MineSiteSpec WithoutDisruption()
    {
        var maintenance = Shipped.Mine.Maintenance;
        return Shipped with
        {
            Mine = Shipped.Mine with
            {
                Maintenance = maintenance with
                {
                    Parts = [.. maintenance.Parts!.Select(part => part with { Disruptions = [] })],
                },
            },
        };
    }
}
