using MineSim.Kernel;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>Changes of shift at noon and midnight, of a truck alone that could tip every 20 min.</summary>
public class ParkUpTests
{
    private const long Minute = Clock.TicksPerMinute;

    // At the crusher a truck that has changed at 20 tips at 40, 60 … 700, 720; at the pit, where the face is, at 33, 53
    // … 693.
    [Theory]
    [InlineData("20 min", 700, 720, 760)]
    [InlineData("{ for: 20 min, way: hot-seat }", 700, 720, 760)]
    [InlineData("{ for: 20 min, way: park-up, call-in: 0 min }", 700, 720, 760)]
    [InlineData("{ for: 20 min, way: park-up, call-in: 30 min }", 680, 700, 760)]
    [InlineData("{ for: 20 min, way: park-up, at: crusher, call-in: 30 min }", 680, 700, 760)]
    [InlineData("{ for: 20 min, way: park-up, at: pit, call-in: 30 min }", 673, 693, 753)]
    public void Loads_before_and_after_the_change_are_those_of_the_way_it_is_done(
        string change,
        double last,
        double before,
        double after
    )
    {
        var tips = Record.Of(Change(change)).TipMinutes("truck-01").ToArray();

        var first = Array.FindIndex(tips, tip => tip > 720);
        Assert.Equal([last, before, after], tips[(first - 2)..(first + 1)]);
    }

    [Fact]
    public void The_way_to_the_line_up_and_the_wait_there_are_change_of_shift()
    {
        var record = Record.Of(Change("{ for: 20 min, way: park-up, at: pit, call-in: 30 min }"));

        // 20 min from the shift's start, and called in 27 min before its end, with the load tipped at 693: 7 min of
        // way, 20 of waiting.
        Assert.Equal(47 * Minute, record.Ticks("truck-01", TimeCategory.ShiftChange, day: 0, shift: "day"));
        Assert.Equal(47 * Minute, record.Ticks("truck-01", TimeCategory.ShiftChange, day: 0, shift: "night"));
    }

    [Fact]
    public void On_the_way_to_the_line_up_the_engine_burns_by_the_way_and_idles_only_at_its_end()
    {
        var record = Record.Of(
            SmallMine.Read(
                "fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }\nenergy: { "
                    + "fuel-price: 1 USD/L }\n"
                    + "calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 }, shift-change: { for: 20 min, way: "
                    + "park-up, at: pit, call-in: 30 min } }",
                truck: ", fuel: { idle: 30 L/h, travel: { loaded: 120 L/h, empty: 60 L/h } }"
            )
        );

        // Four times 7 min of way, and the rest of the changes of shift at a standstill.
        const double Ways = 28 / 60.0;
        double Hours(string category) => record.Kpi("truck_time", category);
        var idle = Hours("load") + Hours("dump") + Hours("shift_change") - Ways;
        Assert.Equal(
            60 * (Hours("travel_empty") + Ways) + 120 * Hours("travel_loaded") + 30 * idle,
            record.Kpi("fuel", "truck"),
            1e-6
        );
        Assert.All(record.Rows<FuelRow>(), row => Assert.True(row.FuelL > 0));
    }

    [Fact]
    public void Who_waits_for_a_load_is_called_in_and_who_comes_late_changes_as_it_comes()
    {
        // Loads of an hour, from 20 on without pause. At 690 truck-01 waits for one, truck-02 tips, and truck-03 is
        // loaded until 740.
        var spec = Change("{ for: 20 min, way: park-up, at: pit, call-in: 30 min }", trucks: 3);
        var record = Record.Of(
            spec with
            {
                DurationHours = 800 / 60.0,
                Mine = spec.Mine with
                {
                    Loaders =
                    [
                        .. spec.Mine.Loaders.Select(l =>
                            l with
                            {
                                Model = l.Model with { Loading = new(Distribution.Constant(1)) },
                            }
                        ),
                    ],
                },
            }
        );

        Assert.Equal([50, 50, 20], Minutes("day"));
        Assert.Equal([20, 20, 7 + 20], Minutes("night"));
        Assert.Equal(750, record.TipMinutes("truck-03").Last());

        IEnumerable<long> Minutes(string shift) =>
            [
                .. new[] { 1, 2, 3 }.Select(truck =>
                    record.Ticks($"truck-0{truck}", TimeCategory.ShiftChange, day: 0, shift) / Minute
                ),
            ];
    }

    [Fact]
    public void A_loader_is_relieved_where_it_is()
    {
        var record = Record.Of(Change("{ for: 20 min, way: park-up, at: crusher, call-in: 30 min }"));

        Assert.Equal(20 * Minute, record.Ticks("shovel", TimeCategory.ShiftChange, day: 0, shift: "night"));
    }

    private static MineSiteSpec Change(string change, int trucks = 1) =>
        SmallMine.Read(
            $"fleet: {{ trucks: [{{ model: truck, count: {trucks} }}], loaders: {{ shovel: {{ model: shovel }} }} }}\n"
                + $"calendar: {{ shifts: {{ day: 00:00-12:00, night: 12:00-24:00 }}, shift-change: {change} }}"
        );
}
