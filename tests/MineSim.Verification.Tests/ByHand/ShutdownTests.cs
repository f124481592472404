using MineSim.Records.Kpis;
using MineSim.Records.Mining;

namespace MineSim.Verification.Tests;

/// <summary>Planned shutdowns, with a truck alone that brings 100 t every 20 min.</summary>
public class ShutdownTests
{
    private const string OneTruck = "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }";
    private const string Mill = ", rate: 400 t/h, bin: 300 t, stockpile: { capacity: 500 t }, mill: { feed: 320 t/h";

    [Fact]
    public void The_bin_takes_ore_until_it_is_full()
    {
        // Shut from 1 h on for 10 h, with the third load in the bin and the two before crushed: of 400 t three more
        // have room.
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                crusher: ", rate: 300 t/h, bin: 400 t, shutdowns: { reline: { at: 1 h, for: 10 h } }"
            )
        );

        Assert.Equal([20, 40, 60, 80, 100, 120], record.TipMinutes("truck-01").Take(6));
        Assert.InRange(record.TipMinutes("truck-01").ElementAt(6), 660, 700);
        Assert.Equal((10, 0), (record.Kpi("crusher_time", "planned_down"), record.Kpi("crusher_time", "down")));
    }

    [Fact]
    public void It_returns_and_is_counted_apart_from_failures()
    {
        // Every 10 h for 2 h: from 10, 20, 30 and 40 on. Failures after 7 h of standing ready, 1 h each: at 7, 17, 27,
        // 37, 47.
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                crusher: Mill
                    + " }, shutdowns: { service: { every: 10 h, for: 2 h, of: "
                    + "crusher } }, failures: { blockage: { every: "
                    + "7 h, repair: 1 h } }"
            )
        );

        Assert.Equal(8, record.Kpi("crusher_time", "planned_down"), 1e-9);
        Assert.Equal(5, record.Kpi("crusher_time", "down"), 1e-9);
        Assert.DoesNotContain(record.Rows<KpiRow>(), row => row is { Kpi: "mill_time", Item: "planned_down" });
        Assert.All(
            record.Rows<PlantRow>(),
            row => Assert.Equal(24, row.RunningH + row.ChokedH + row.StarvedH + row.DownH + row.PlannedDownH, 1e-9)
        );
        Assert.Equal([4, 0, 4, 0], record.Rows<PlantRow>().Select(row => Math.Round(row.PlannedDownH, 9)));
    }

    [Fact]
    public void Who_is_broken_down_is_mended_first()
    {
        // It fails at 9 h and is mended at 11 h: of the shutdown from 10 to 12 h one is left.
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                crusher: Mill
                    + " }, shutdowns: { service: { at: 10 h, for: 2 h } }, "
                    + "failures: { blockage: { every: 9 h, repair: 2 h "
                    + "} }"
            ) with
            {
                DurationHours = 15,
            }
        );

        Assert.Equal((1, 2), (record.Kpi("crusher_time", "planned_down"), record.Kpi("crusher_time", "down")));
        Assert.Equal((2, 0), (record.Kpi("mill_time", "planned_down"), record.Kpi("mill_time", "down")));
    }

    [Fact]
    public void Crusher_and_mill_are_shut_down_for_the_same_drawn_time()
    {
        var spec = SmallMine.Read(
            OneTruck,
            crusher: Mill + " }, shutdowns: { reline: { every: 9 h, for: { exponential: 2 h } } }"
        );
        var planned = Enumerable
            .Range(0, 5)
            .Select(n => Record.Of(spec, n))
            .Select(r => (r.Kpi("crusher_time", "planned_down"), r.Kpi("mill_time", "planned_down")))
            .ToArray();

        Assert.All(planned, both => Assert.Equal(both.Item1, both.Item2, 1e-9));
        Assert.Equal(5, planned.Distinct().Count());
    }

    [Fact]
    public void One_after_another_that_overlap_are_one()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                crusher: Mill + " }, shutdowns: { one: { at: [10 h, 11 h], for: 3 h }, other: { at: 12 h, for: 1 h } }"
            )
        );

        Assert.Equal(4, record.Kpi("mill_time", "planned_down"));
    }

    [Fact]
    public void Trucks_loaded_meanwhile_go_to_the_next_dump()
    {
        var record = Record.Of(
            Scenario.Read(
                """
                minesim: 1
                name: Two dumps
                start: 2028-01-01
                duration: 1 d
                materials: { ore: {} }
                roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
                loading: { face: { at: pit, material: ore, loaders: shovel, to: [crusher, pile] } }
                dumping:
                  crusher: { at: crusher, rate: 400 t/h, bin: 300 t, shutdowns: { reline: { at: 5 h, for: 5 h } } }
                  pile: { at: crusher }
                models: { trucks: { truck: { payload: 100 t, dump: 2 min } }, loaders: { shovel: { load: 3 min } } }
                fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
                """
            )
        );

        Assert.Equal(15, record.Rows<CycleRow>().Count(row => row.Dump == "pile"));
        Assert.All(
            record.Rows<CycleRow>().Where(row => row.Dump == "pile"),
            row => Assert.InRange(row.EndH, 5.3, 10.2)
        );
    }
}
