using MineSim.Experiments.Replications;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/18-rom-pile.yaml</c> says to expect.</summary>
public class RomPileScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("18-rom-pile.yaml");

    [Fact]
    public void The_pile_is_worth_what_it_says()
    {
        var (with, without) = (Confidence.Experiment(Shipped), Confidence.Experiment(WithoutPile()));

        // The same blockages meet both: no replication is worse off with the pile.
        var crushed = with.Figures("crushed_tonnes");
        Assert.All(
            crushed.Zip(without.Figures("crushed_tonnes")),
            pair => Assert.True(pair.First > 1.05 * pair.Second)
        );
        Assert.Equal((5.2, 4.6), (MegaTonnes(crushed), MegaTonnes(without.Figures("crushed_tonnes"))));
        Assert.Equal(1 / 7.0, with.Figures("rehandled_tonnes").Sum() / crushed.Sum(), 0.02);
        Assert.Equal(1 / 6.0, QueueShare(without), 0.02);
    }

    private static double QueueShare(ExperimentResult result) =>
        result.Figures("truck_time", "queue_dump").Sum() / result.Figures("truck_usage", "calendar").Sum();

    private static double MegaTonnes(IReadOnlyList<double> tonnes) => Math.Round(tonnes.Average() / 1e6, 1);

    private static MineSiteSpec WithoutPile()
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
