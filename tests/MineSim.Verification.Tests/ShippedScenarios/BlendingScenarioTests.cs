using MineSim.Experiments.Replications;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/20-blending.yaml</c> says to expect.</summary>
public class BlendingScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("20-blending.yaml");

    [Fact]
    public void Blending_is_worth_what_it_says()
    {
        var (blended, direct) = (Confidence.Experiment(Shipped), Confidence.Experiment(TippingDirect()));

        // The same breakdowns meet both: no replication is worse off with the piles.
        Assert.All(
            blended.Figures("blend_in_window", "crusher").Zip(direct.Figures("blend_in_window", "crusher")),
            pair => Assert.True(pair.First > 1.1 * pair.Second)
        );
        Assert.Equal(
            (0.98, 0.78),
            (Mean(blended, "blend_in_window", "crusher", 2), Mean(direct, "blend_in_window", "crusher", 2))
        );
        Assert.Equal(
            (0.04, 0.09),
            (
                Mean(blended, "crusher_grade_sd", "crusher copper", 2),
                Mean(direct, "crusher_grade_sd", "crusher copper", 2)
            )
        );
        Assert.Equal(
            0.95,
            Math.Round(direct.Figures("crushed_tonnes").Sum() / blended.Figures("crushed_tonnes").Sum(), 2)
        );
    }

    private static double Mean(ExperimentResult result, string kpi, string item, int digits) =>
        Math.Round(result.Figures(kpi, item).Average(), digits);

    private static MineSiteSpec TippingDirect()
    {
        var (crusher, mine) = (Shipped.Mine.Dumps[0], Shipped.Mine);
        return Shipped with
        {
            Mine = mine with
            {
                Dumps = [crusher with { DivertAt = null, Crusher = crusher.Crusher! with { Feeder = null } }],
                Faces = [.. mine.Faces.Select(face => face with { Dumps = ["crusher"] })],
            },
        };
    }
}
