namespace MineSim.Verification.Tests;

/// <summary>Burt and Caccetta (2007, corrected 2008): trucks × service time ÷ (loaders × cycle time without queues).</summary>
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
        Assert.Equal(record.Kpi("match_factor") > 1, record.Kpi("truck_time", "queue_loader") > record.Kpi("loader_time", "wait_truck"));
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
