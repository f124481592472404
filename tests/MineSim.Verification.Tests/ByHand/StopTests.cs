using MineSim.Kernel;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Verification.Tests;

/// <summary>One truck and one shovel, and what interrupts their work.</summary>
public class StopTests
{
    private const string Fleet = """
        fleet:
          trucks: [{ model: truck }]
          loaders: { shovel: { model: shovel } }

        """;

    [Fact]
    public void A_truck_at_a_crusher_that_is_down_changes_shift_while_it_waits()
    {
        var record = Record.Of(
            SmallMine.Read(
                Fleet
                    + """
                    calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 }, shift-change: 15 min }
                    """,
                crusher: ", failures: { blockage: { every: 700 min, repair: 100 min } }"
            )
        );

        // Tips at 35, 55 … 695, is at the crusher at 713, changes shift from 720 to 735, tips from 800 to 802.
        Assert.Equal([.. SmallMine.Every20(35, 695), 802, 822], record.TipMinutes("truck-01").Where(m => m < 840));
        Assert.Equal(7 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.QueueDump, 0, "day"));
        Assert.Equal(65 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.QueueDump, 0, "night"));
        Assert.Equal(15 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.ShiftChange, 0, "night"));
        Assert.Equal(15 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.ShiftChange, 0, "night"));
    }

    [Fact]
    public void A_run_that_begins_within_a_night_shift_has_its_meals_but_no_change_of_shift()
    {
        var record = Record.Of(
            SmallMine.Read(
                Fleet
                    + """
                    calendar:
                      shifts: { day: 06:00-18:00, night: 18:00-06:00 }
                      shift-change: 15 min
                      meal: { for: 30 min, times: 2 }
                    """
            )
        );

        // Meals of the night fall due at 22:00 and 02:00; the day begins at 360, while the truck is on its way to 370.
        double[] expected =
        [
            .. SmallMine.Every20(20, 120),
            .. SmallMine.Every20(170, 350),
            370,
            .. SmallMine.Every20(405, 605),
            655,
        ];
        Assert.Equal(expected, record.TipMinutes("truck-01").Where(m => m < 670));
        Assert.Equal(
            (-1, "night", 16),
            record.Rows<ProductionRow>().Take(1).Select(row => (row.Day, row.Shift, row.Loads)).Single()
        );
        Assert.Equal(0, record.Ticks("shovel", TimeCategory.ShiftChange, -1));
        Assert.Equal(15 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.ShiftChange, 0, "day"));
    }

    [Fact]
    public void A_blast_is_sat_out_where_the_machines_are()
    {
        var record = Record.Of(SmallMine.Read(Fleet + "calendar: { stops: { blast: { at: 10:05, for: 30 min } } }"));

        // The shovel stops at 605, the truck when it gets there at 607; at 635 it is loaded.
        Assert.Equal([.. SmallMine.Every20(20, 600), 648, 668], record.TipMinutes("truck-01").Where(m => m < 680));
        Assert.Equal(30 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.Blast, 0));
        Assert.Equal(28 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.Blast, 0));
    }

    [Fact]
    public void A_stop_at_midnight_comes_on_the_first_day_too()
    {
        var record = Record.Of(SmallMine.Read(Fleet + "calendar: { stops: { blast: { at: 00:00, for: 30 min } } }"));

        Assert.Equal(50, record.TipMinutes("truck-01").First());
        Assert.Equal(60 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.Blast));
    }

    [Fact]
    public void A_truck_breaks_down_on_the_road_and_drives_the_rest_when_it_is_mended()
    {
        var record = Record.Of(SmallMine.Read(Fleet, ", failures: { engine: { every: 195 min, repair: 60 min } }"));

        // After nine cycles, 7 min of travel and 3 of loading it fails 5 min up the road, from 195 to 255.
        Assert.Equal([.. SmallMine.Every20(20, 180), 260, 280], record.TipMinutes("truck-01").Where(m => m < 290));
        var broken = record.Rows<CycleRow>()[9];
        Assert.Equal((8.0, 60.0), (Math.Round(60 * broken.TravelLoadedH, 9), Math.Round(60 * broken.StoppedH, 9)));
    }

    [Fact]
    public void A_loader_that_fails_under_a_truck_fills_it_first()
    {
        var record = Record.Of(
            SmallMine.Read(Fleet, shovel: ", failures: { hoist: { every: 29 min, repair: 60 min } }")
        );

        // Its tenth load brings it to 30 min of work, at minute 190; until 250 the truck, which is back at 200, has no
        // loader.
        // So it goes every 250 min, five times in a day.
        Assert.Equal([.. SmallMine.Every20(20, 200), 270], record.TipMinutes("truck-01").Where(m => m < 280));
        Assert.Equal(5 * 50 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.NoLoader, 0));
        Assert.Equal(5 * 60 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.Repair, 0));
    }

    [Fact]
    public void A_truck_without_a_loader_has_its_meal_while_it_stands()
    {
        var record = Record.Of(
            SmallMine.Read(
                Fleet
                    + """
                    calendar: { shifts: { early: 00:00-08:00, late: 08:00-16:00, night: 16:00-24:00 }, meal: { for: 10 min } }
                    """,
                shovel: ", failures: { hoist: { every: 29 min, repair: 60 min } }"
            )
        );

        // The shovel is down from 190 to 250, the truck without work from 200: it eats at 240, and is at the shovel at
        // 257.
        Assert.Equal([.. SmallMine.Every20(20, 200), 270], record.TipMinutes("truck-01").Where(m => m < 280));
        // It is without work again from 450 to the shift's end.
        Assert.Equal((40 + 30) * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.NoLoader, 0, "early"));
        Assert.Equal(10 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.Meal, 0, "early"));
    }

    [Fact]
    public void A_loader_that_fails_in_two_ways_at_once_is_out_until_both_are_mended()
    {
        var record = Record.Of(
            SmallMine.Read(
                Fleet,
                shovel: ", failures: { hoist: { every: 29 min, repair: 60 min }, "
                    + "crowd: { every: 30 min, repair: 40 min } }"
            )
        );

        // Both with the tenth load, at minute 190: out until 290.
        Assert.Equal([.. SmallMine.Every20(20, 200), 310], record.TipMinutes("truck-01").Where(m => m < 320));
    }

    [Fact]
    public void Fuel_is_taken_after_tipping_when_the_operating_hours_are_full()
    {
        var record = Record.Of(SmallMine.Read(Fleet + "calendar: { fuel: { for: 20 min, every: 1 h } }"));

        Assert.Equal([20, 40, 60, 100, 120, 140, 180], record.TipMinutes("truck-01").Take(7));
    }

    [Fact]
    public void One_repair_crew_mends_the_shovel_before_the_truck_that_waits()
    {
        var spec = SmallMine.Read(
            """
            dispatch: fixed
            fleet:
              trucks: [{ model: truck, loader: shovel }, { model: truck, loader: shovel, arrives: 10 min }]
              loaders: { shovel: { model: shovel } }
            maintenance: { repair-crews: 1 }
            """,
            ", failures: { engine: { every: 35 min, repair: 60 min } }",
            ", failures: { hoist: { every: 11 min, repair: 30 min } }"
        );

        var record = Record.Of(spec with { DurationHours = 3.2 });

        // Truck 1 fails at 35 and is mended until 95. The shovel fails at 40, after four loads; truck 2 at 45, with
        // that load.
        // At 95 the shovel comes first, until 125; then truck 2, until 185, 5 min away from having tipped.
        Assert.Equal(55 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.WaitRepair));
        Assert.Equal(80 * Clock.TicksPerMinute, record.Ticks("truck-02", TimeCategory.WaitRepair));
        Assert.Equal([20, 100, 138], record.TipMinutes("truck-01"));
        Assert.Equal([30, 190], record.TipMinutes("truck-02"));
    }
}
