namespace MineSim.Verification.Tests;

/// <summary>Two shovels, 20 min a load, 5 min from the crusher; the second truck may break down for good.</summary>
public class DispatchTests
{
    [Theory]
    [InlineData("2 min", "on its way to the shovel")]
    [InlineData("27 min", "on its way to the crusher")]
    public void Nobody_counts_on_a_truck_that_broke_down(string life, string where)
    {
        var record = Record.Of(
            Scenario.Read(
                $$"""
                minesim: 1
                name: By hand
                start: 2028-01-01
                duration: 2 d
                materials: { ore: {} }
                roads: { segments: [{ between: [pit, crusher], time: 5 min }] }
                loading: { face: { at: pit, material: ore, loaders: [a, b], to: crusher } }
                dumping: { crusher: { at: crusher } }
                models:
                  trucks:
                    good: { payload: 100 t, dump: 0 min }
                    lemon: { payload: 100 t, dump: 0 min, failures: { engine: { every: {{life}}, repair: 8000 h } } }
                  loaders: { shovel: { load: 20 min } }
                fleet:
                  trucks: [{ model: good, count: 1 }, { model: lemon, count: 1 }, { model: good, count: 1 }]
                  loaders: { a: { model: shovel }, b: { model: shovel } }
                """
            )
        );

        // Two good trucks have a shovel each and tip every 30 min, but for what the lemon's one load may have cost
        // them.
        var loads = record.TipMinutes("truck-01").Count() + record.TipMinutes("truck-03").Count();
        Assert.True(loads >= 2 * 95, $"{loads} loads of two good trucks, after one broke down {where}");
    }
}
