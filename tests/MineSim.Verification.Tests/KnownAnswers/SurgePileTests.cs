using System.Runtime.CompilerServices;
using MineSim.Spec.Plant;

namespace MineSim.Verification.Tests;

/// <summary>Scenario 09: what a surge pile is worth.</summary>
public class SurgePileTests
{
    [Fact]
    public void The_pile_of_the_scenario_is_worth_what_it_says()
    {
        var (none, some, much) = (Feed(0), Feed(30_000), Feed(1e6));

        // The same failures meet each pile: no replication is worse off with more of it.
        Assert.All(some.Zip(none), pair => Assert.True(pair.First > pair.Second));
        Assert.All(much.Zip(some), pair => Assert.True(pair.First >= pair.Second - 1e-6));
        Assert.Equal((2.2, 2.6, 2.6), (MegaTonnes(none), MegaTonnes(some), MegaTonnes(much)));
    }

    private static double MegaTonnes(IReadOnlyList<double> feed) => Math.Round(feed.Average() / 1e6, 1);

    private static IReadOnlyList<double> Feed(double pile)
    {
        var spec = Scenario.ReadFile(Path.Combine(Folder(), "..", "..", "..", "scenarios", "09-surge-pile.yaml"));
        var crusher = spec.Mine.Dumps[0].Crusher!;
        return Confidence
            .Experiment(
                spec with
                {
                    Mine = spec.Mine with
                    {
                        Dumps =
                        [
                            spec.Mine.Dumps[0] with
                            {
                                Crusher = crusher with { Stockpile = new StockpileSpec(pile) },
                            },
                        ],
                    },
                }
            )
            .Figures("plant_feed_tonnes");
    }

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
