namespace MineSim.Verification.Tests;

/// <summary>
/// Burt and Caccetta (2007, corrected 2008): trucks × service time ÷ (loaders × cycle time without queues).
/// </summary>
public class MatchFactorTests
{
    [Theory]
    [InlineData(5, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(15, 2)]
    public void A_homogeneous_fleet_has_the_match_factor_of_the_formula(int trucks, int loaders)
    {
        // Service 0.5 + 2.5 = 3 min; cycle 3 + 8.5 + 1.5 + 7 = 20 min. 240 h after 24 h of settling.
        var spec = Scenario.Read(Mine(trucks, loaders));

        var record = Record.Of(spec);

        // Cycles under way at either end of the count are counted in part: one for each truck among thousands.
        Assert.Equal(trucks * 3.0 / (loaders * 20.0), record.Kpi("match_factor"), 2e-3);
        Assert.Equal(record.Kpi("match_factor"), record.Kpi("match_factor", "shovel"), 2e-3);
        Assert.Equal(
            record.Kpi("match_factor") > 1,
            record.Kpi("truck_time", "queue_loader") > record.Kpi("loader_time", "wait_truck")
        );
    }

    [Theory]
    [InlineData(5, 9)]
    [InlineData(8, 4)]
    public void Each_loader_model_has_a_match_and_hang_times_of_its_own(int fastTrucks, int slowTrucks)
    {
        // A cycle without queues is 3 + 17 min at the fast shovel, and 5 + 17 min at the slow one. Where trucks are few
        // the
        // shovel waits for cycle ÷ trucks − service before each load; where they are many each queues for trucks ×
        // service − cycle.
        var record = Record.Of(
            Scenario.Read(
                Mine(1, 1)
                    .Replace(
                        "loaders: [shovel-1], to: dump }",
                        "loaders: [shovel-1], to: dump }, other: { at: pit, "
                            + "material: ore, loaders: [slow-1], to: dump }",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "shovel: { load: 2.5 min }",
                        "shovel: { load: 2.5 min }, slow: { load: 4.5 min }",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "shovel-1: { model: shovel }",
                        "shovel-1: { model: shovel }, slow-1: { model: slow }",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "[{ model: truck, count: 1 }]",
                        $"[{{ model: truck, count: {fastTrucks}, loader: shovel-1 "
                            + $"}}, {{ model: truck, count: {slowTrucks}, "
                            + $"loader: slow-1 }}]",
                        StringComparison.Ordinal
                    ) + "\ndispatch: fixed\n"
            )
        );

        Holds("shovel", fastTrucks, 3, 20);
        Holds("slow", slowTrucks, 5, 22);

        void Holds(string model, int trucks, double service, double cycle)
        {
            Assert.Equal(trucks * service / cycle, record.Kpi("match_factor", model), 3e-3);
            Assert.Equal(Math.Max(0, cycle / trucks - service), record.Kpi("loader_hang", model), 0.01);
            Assert.Equal(Math.Max(0, trucks * service - cycle), record.Kpi("truck_hang", model), 0.02);
        }
    }

    private static string Mine(int trucks, int loaders)
    {
        var names = Enumerable.Range(1, loaders).Select(n => $"shovel-{n}").ToArray();
        return $$"""
            minesim: 1
            name: Match factor
            start: 2028-01-01
            duration: 264 h
            warm-up: 24 h
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, dump], time: { loaded: 8.5 min, empty: 7 min } }] }
            loading: { face: { at: pit, material: ore, loaders: [{{string.Join(", ", names)}}], to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: 100 t, spot: 0.5 min, dump: 1.5 min } }
              loaders: { shovel: { load: 2.5 min } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { {{string.Join(", ", names.Select(name => $"{name}: {{ model: shovel }}"))}} }
            """;
    }
}
