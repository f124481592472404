using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A blast that clears one of two faces, each with a shovel that loads in 3 min; four trucks, 20 min a cycle.
/// </summary>
public class ClearanceTests
{
    [Fact]
    public void The_shovel_in_the_zone_stands_and_trucks_go_to_the_other()
    {
        var record = Record.Of(Mine("clears: [north]"));

        // The truck under the shovel at 12:30 is filled first; the stop is over at 13:30.
        Assert.InRange(Hours(record, "shovel-n", TimeCategory.Blast), 57 / 60.0, 1);
        Assert.Equal(0, Hours(record, "shovel-s", TimeCategory.Blast));
        Assert.Equal(
            0,
            record
                .Rows<EquipmentTimeRow>()
                .Where(row =>
                    row.Machine.StartsWith("truck", StringComparison.Ordinal) && row.Category == TimeCategory.Blast
                )
                .Sum(row => row.TimeH)
        );
        Assert.All(
            record.Rows<CycleRow>().Where(load => load.Loader == "shovel-n"),
            load =>
                Assert.False(
                    load.EndH is > 12.5 + 13 / 60.0 and < 13.5 + 13 / 60.0,
                    $"a load from the zone at {load.EndH} h"
                )
        );
        Assert.Equal(12, record.Rows<CycleRow>().Count(load => load.EndH is > 12.75 and <= 13.75), 1.0);
    }

    [Fact]
    public void A_shovel_that_comes_to_a_cleared_face_waits_for_its_end_too()
    {
        // Four loads of south are all there is; the shovel walks to north at 12:00 and comes there at 13:00, within the
        // blast from 11:30 to 14:30.
        var record = Record.Of(
            Scenario.Read(
                """
                minesim: 1
                name: Clearance
                start: 2028-01-01
                duration: 1 d
                materials: { ore: {}, waste: {} }
                roads:
                  segments:
                    - { between: [north-end, dump], time: { loaded: 9 min, empty: 7 min } }
                    - { between: [south-end, dump], time: { loaded: 9 min, empty: 7 min } }
                loading:
                  south: { at: south-end, loaders: shovel, to: dump, blocks: { s-1: { tonnes: 400 t, material: waste } } }
                  north: { at: north-end, material: ore, loaders: shovel, to: dump }
                dumping: { dump: { at: dump } }
                calendar: { stops: { blast: { at: 11:30, for: 3 h, clears: [north] } } }
                models:
                  trucks: { truck: { payload: 100 t, dump: 1 min } }
                  loaders: { shovel: { load: 3 min, move: 1 h } }
                fleet:
                  trucks: [{ model: truck, arrives: 10.85 h }]
                  loaders: { shovel: { model: shovel } }
                """
            )
        );

        Assert.Equal(
            ["waste", "waste", "waste", "waste", "ore"],
            record.Rows<CycleRow>().Take(5).Select(load => load.Material)
        );
        Assert.InRange(record.Rows<CycleRow>()[3].EndH, 11.9, 12.4);
        Assert.Equal(14.5 + 20 / 60.0, record.Rows<CycleRow>()[4].EndH, 1e-6);
        Assert.InRange(Hours(record, "shovel", TimeCategory.Blast), 1.3, 1.7);
    }

    [Fact]
    public void Without_a_zone_the_whole_mine_stands()
    {
        var record = Record.Of(Mine(""));

        Assert.Equal(1, Hours(record, "shovel-s", TimeCategory.Blast), 0.1);
        Assert.InRange(Hours(record, "truck-01", TimeCategory.Blast), 1 - 13 / 60.0, 1);
    }

    [Fact]
    public void An_unknown_face_is_a_problem_with_the_nearest_name()
    {
        var problem = Assert.Single(Scenario.Problems(Text("clears: [nort]")));

        Assert.Contains("there is no face 'nort'", problem, StringComparison.Ordinal);
        Assert.Contains("north", problem, StringComparison.Ordinal);
    }

    private static double Hours(ReplicationRecord record, string machine, TimeCategory category) =>
        record
            .Rows<EquipmentTimeRow>()
            .Where(row => row.Machine == machine && row.Category == category)
            .Sum(row => row.TimeH);

    private static MineSiteSpec Mine(string zone) => Scenario.Read(Text(zone));

    private static string Text(string zone) =>
        $$"""
            minesim: 1
            name: Clearance
            start: 2028-01-01
            duration: 1 d
            materials: { ore: {}, waste: {} }
            roads:
              segments:
                - { between: [north-end, dump], time: { loaded: 9 min, empty: 7 min } }
                - { between: [south-end, dump], time: { loaded: 9 min, empty: 7 min } }
            loading:
              north: { at: north-end, material: ore, loaders: shovel-n, to: dump }
              south: { at: south-end, material: waste, loaders: shovel-s, to: dump }
            dumping: { dump: { at: dump } }
            calendar: { stops: { blast: { at: 12:30, for: 1 h, {{zone}} } } }
            models:
              trucks: { truck: { payload: 100 t, dump: 1 min } }
              loaders: { shovel: { load: 3 min } }
            fleet:
              trucks: [{ model: truck, count: 4 }]
              loaders: { shovel-n: { model: shovel }, shovel-s: { model: shovel } }
            """;
}
