using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Verification.Tests;

/// <summary>
/// A truck alone brings 100 t every 20 min, 300 t/h: first into the bin at minute 20, when it has tipped.
/// </summary>
public class CrusherTests
{
    private const string OneTruck = "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }";

    [Fact]
    public void A_truck_waits_in_its_bay_until_the_bin_has_room_for_its_load()
    {
        // Loads fall in at 20 and 40, and 50 t an hour leave. From 20 on the bin never runs empty, so at minute t it
        // has
        // crushed 50 (t - 20) / 60: the third load, there at 58, has room when 150 t are left, at 80, and tips by 82.
        var record = Record.Of(SmallMine.Read(OneTruck, crusher: ", rate: 50 t/h, bin: 250 t"));
        var tips = record.TipMinutes("truck-01").Take(4).ToArray();

        // From then on a load goes in whenever another has been crushed, every 2 h.
        Assert.Equal([20, 40, 82, 202], tips, (a, b) => Math.Abs(a - b) < 1e-4);
        Assert.Equal(22 / 60.0, record.Rows<CycleRow>()[2].QueueDumpH, 1e-4);
    }

    [Fact]
    public void A_blockage_stops_the_crusher_and_not_the_tipping()
    {
        // Blocked from 1 h on for good, when 3 loads have been tipped: a bin of 400 t takes what it has room for.
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                crusher: ", rate: 300 t/h, bin: 400 t, failures: { blockage: { every: 1 h, repair: 8000 h } }"
            )
        );

        // At 1 h the third load falls in, and the two before it are crushed: three more follow.
        Assert.Equal([20, 40, 60, 80, 100, 120], record.TipMinutes("truck-01"));
        Assert.Equal(200, record.Kpi("crushed_tonnes"), 1e-9);
        Assert.Equal(47, record.Kpi("crusher_time", "down"), 1e-9);
    }

    [Fact]
    public void Trucks_without_room_take_their_meals_and_the_crusher_does_not_lack_ore()
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck, count: 3 }], loaders: { shovel: { model: shovel } } }\n"
                    + "calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 "
                    + "}, shift-change: 20 min, meal: { for: 30 "
                    + "min } }",
                crusher: ", rate: 60 t/h, bin: 150 t"
            )
        );

        // Never short of trucks, the crusher takes 60 t/h to the end, and each truck its 4 meals and 3 or 4 changes.
        Assert.InRange(record.Kpi("crusher_time", "running"), 47, 48);
        for (var truck = 1; truck <= 3; truck++)
            Assert.True(record.Ticks($"truck-0{truck}", TimeCategory.Meal) > 0);
    }

    [Fact]
    public void Small_loads_do_not_take_the_room_that_a_large_one_waits_for()
    {
        // Four trucks bring far more than 100 t/h, and any number may wait in a bay: each tips in its turn.
        var spec = SmallMine.Read(
            "fleet: { trucks: [{ model: truck, count: 2 }], loaders: { shovel: { model: shovel } } }",
            crusher: ", rate: 100 t/h, bin: 120 t"
        );
        var large = spec.Mine.Trucks[0];
        var small = large with
        {
            Model = large.Model with { Name = "small truck", Payload = Kernel.Distribution.Constant(30) },
        };
        var record = Record.Of(
            spec with
            {
                Mine = spec.Mine with { Trucks = [large, small], Dumps = [spec.Mine.Dumps[0] with { Bays = null }] },
            }
        );

        var loads = record.Rows<CycleRow>().CountBy(row => row.Truck).Select(truck => truck.Value).ToArray();
        Assert.Equal(4, loads.Length);
        Assert.InRange(loads.Max() - loads.Min(), 0, 2);
    }

    [Fact]
    public void Metal_is_ore_times_grade_times_recovery()
    {
        var spec = SmallMine.Read(
            OneTruck,
            crusher: ", rate: 600 t/h, bin: 400 t, stockpile: { capacity: 10 kt }, mill: { feed: 200 t/h, recovery: { "
                + "copper: 90 %, gold: 60 % } }"
        );
        spec = spec with
        {
            Mine = spec.Mine with { Materials = [spec.Mine.Materials[0] with { Grade = new(0.006, 0.4) }] },
        };
        var record = Record.Of(spec);

        // From minute 20 on the mill never lacks feed: 300 t/h come, 200 t/h go.
        var feed = 200 * (48 - 20 / 60.0);
        Assert.Equal(feed, record.Kpi("plant_feed_tonnes"), 1e-6);
        Assert.Equal(feed * 0.006 * 0.9, record.Kpi("metal", "copper"), 1e-6);
        Assert.Equal(feed * 0.4 * 0.6 / 31.1034768, record.Kpi("metal", "gold"), 1e-6);
        Assert.Equal(20 / 60.0, record.Kpi("starve_time", "no_ore"), 1e-9);
    }

    [Fact]
    public void Shifts_tell_of_the_same_tonnes_as_kpis_and_their_hours_add_up()
    {
        var record = Record.Of(
            SmallMine.Read(
                OneTruck,
                crusher: ", rate: 400 t/h, bin: 300 t, stockpile: { capacity: 500 t, "
                    + "initial: 100 t }, mill: { feed: 320 t/h, "
                    + "failures: { liner: { every: { exponential: 9 h }, repair: { exponential: 2 h } } } }"
            )
        );

        Assert.Equal(4, record.Rows<PlantRow>().Count);
        Assert.All(
            record.Rows<PlantRow>(),
            row => Assert.Equal(24, row.RunningH + row.ChokedH + row.StarvedH + row.DownH, 1e-9)
        );
        Assert.Equal(
            record.Kpi("crushed_tonnes"),
            record.Rows<PlantRow>().Where(r => r.Machine == "crusher").Sum(r => r.ThroughputT),
            1e-9
        );
        Assert.Equal(
            record.Kpi("plant_feed_tonnes"),
            record.Rows<PlantRow>().Where(r => r.Machine == "crusher mill").Sum(r => r.ThroughputT),
            1e-9
        );
        var piles = record.Rows<StockpileLevelRow>().Where(row => row.Stockpile == "crusher stockpile").ToArray();
        Assert.Equal(100 + piles.Sum(row => row.InT - row.OutT), piles[^1].EndT, 1e-9);
        Assert.Equal(
            record.Rows<ProductionRow>().Sum(row => row.PayloadT),
            record.Rows<StockpileLevelRow>().Where(row => row.Stockpile == "crusher bin").Sum(row => row.InT),
            1e-9
        );
        Assert.All(
            record.Rows<StockpileLevelRow>(),
            row => Assert.True(row.MinT <= row.EndT && row.EndT <= row.MaxT && row.MinT >= 0)
        );
    }
}
