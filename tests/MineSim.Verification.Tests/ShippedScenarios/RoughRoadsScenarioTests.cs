using MineSim.Experiments.Replications;
using MineSim.Spec;
using MineSim.Spec.Maintenance;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/29-rough-roads.yaml</c> says to expect.</summary>
public class RoughRoadsScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("29-rough-roads.yaml");

    [Fact]
    public void Without_the_grader_trucks_stand_twice_as_long_under_repair()
    {
        var graded = Confidence.Experiment(Shipped);
        var worn = Confidence.Experiment(
            Shipped with
            {
                Mine = Shipped.Mine with { Roads = Shipped.Mine.Roads with { Graders = null } },
            }
        );

        Assert.Equal((0.94, 0.88), (Availability(graded), Availability(worn)));
        Assert.InRange(Repair(worn) / Repair(graded), 1.8, 2.2);
        Assert.Equal(6.25, new RoadAgeingSpec { RollingExponent = 2 }.On(0, 0.05), 1e-12);
    }

    private static double Availability(ExperimentResult result) =>
        Math.Round(result.Figures("truck_availability").Average(), 2);

    private static double Repair(ExperimentResult result) => result.Figures("truck_time", "repair").Average();
}
