using MineSim.Records;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A truck alone that hauls up a ramp of 8 % and comes back empty; its frame lasts for exactly 60 hours of its own.
/// </summary>
public class RoadAgeingTests
{
    private const double Life = 60;

    [Theory]
    [InlineData("climb-factor: 3, descent-factor: 0.5", "", false)]
    [InlineData("climb-factor: 3, descent-factor: 0.5", "", true)]
    [InlineData("climb-factor: 0.2, loaded-factor: 2", "", false)]
    [InlineData("rolling-exponent: 2, rolling-reference: 1 %", "", false)]
    [InlineData(
        "rolling-exponent: 1.5, rolling-reference: 1 %",
        ", rain: { always: { at: 00:00, for: 24 h, adds: 2 % } }",
        false
    )]
    [InlineData(
        "rolling-exponent: 1.5, rolling-reference: 1 %",
        ", rain: { always: { at: 00:00, for: 24 h, adds: 2 % } }",
        true
    )]
    public void It_breaks_when_the_hours_on_each_road_times_what_they_count_come_to_its_life(
        string keys,
        string condition,
        bool inParts
    )
    {
        var record = Record.Of(Mine(keys, condition, inParts));

        var breaks = record
            .Rows<WorkOrderRow>()
            .Where(order => order.Kind == WorkOrderKind.Breakdown)
            .Select(order => order.OpenedH)
            .ToList();
        Assert.NotEmpty(breaks);
        Assert.Equal(Life, Aged(record, keys, condition.Length > 0, breaks[0]), 0.001);
    }

    [Fact]
    public void Where_roads_count_for_one_nothing_is_changed()
    {
        var plain = Record.Of(Mine("loaded-factor: 1", "", false));

        Assert.Equal(
            plain.Rows<WorkOrderRow>(),
            Record.Of(Mine("rolling-exponent: 3, climb-factor: 1", "", false)).Rows<WorkOrderRow>()
        );
    }

    /// <summary>Hours of its own up to a time, from the rows of the truck's cycles.</summary>
    private static double Aged(ReplicationRecord record, string keys, bool isWet, double at)
    {
        var (up, down, loaded) = keys.Split(':')[0] switch
        {
            "climb-factor" when keys.Contains("descent", StringComparison.Ordinal) => (
                Math.Pow(3, 0.8),
                Math.Pow(0.5, 0.8),
                1
            ),
            "climb-factor" => (Math.Pow(0.2, 0.8), 1, 2),
            _ when isWet => (Math.Pow(4, 1.5), Math.Pow(4, 1.5), 1),
            _ => (4.0, 4.0, 1),
        };
        var (aged, begin) = (0.0, 0.0);
        foreach (var load in record.Rows<CycleRow>())
        {
            // Spotted and filled empty, tipped loaded.
            (double Hours, double Counts)[] parts =
            [
                (load.TravelEmptyH, down),
                (load.SpotH + load.LoadH, 1),
                (load.TravelLoadedH, up * loaded),
                (load.DumpH, loaded),
            ];
            foreach (var (hours, counts) in parts)
            {
                if (begin + hours >= at)
                    return aged + (at - begin) * counts;
                aged += hours * counts;
                begin += hours;
            }
        }

        throw new InvalidOperationException("It breaks after the last load.");
    }

    private static MineSiteSpec Mine(string keys, string condition, bool inParts) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Rough roads
            start: 2028-01-01
            duration: 10 d
            materials: { ore: {} }
            roads:
              { segments: [{ between: [pit, half], length: 20 km, grade: 8 % }, { between: [half, dump], length: 20 km, grade: 8 % }],
                rolling-resistance: 2 %{{condition}}{{(
                inParts ? ", closures: { never: { between: [half, dump], from: 900 d, to: 901 d } }" : ""
            )}} }
            loading: { face: { at: pit, material: ore, loaders: [shovel], to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks:
                truck:
                  payload: 300 t
                  dump: 5 min
                  drive: { empty-mass: 222 t, power: 2200 kW, starting-force: 1400 kN, retarder: 4086 kW, top-speed: 60 km/h }
                  failures: { frame: { every: {{Life}} h, repair: 2 h, {{keys}} } }
              loaders: { shovel: { load: 6 min } }
            fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
            """
        );
}
