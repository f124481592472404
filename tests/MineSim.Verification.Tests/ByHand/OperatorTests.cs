using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.TimeUsage;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>One driver for day and one for night, and somebody who runs the shovel by day only.</summary>
public class OperatorTests
{
    [Fact]
    public void Its_own_trucks_wait_at_a_loader_without_operator()
    {
        var record = Record.Of(Mine("dispatch: fixed", "loader: shovel"));

        // On the way at 720, at the face at 727, and there until the next day begins.
        Assert.Equal(713 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.QueueLoader, 0, "night"));
        Assert.Equal([.. SmallMine.Every20(20, 720), 1453], record.TipMinutes("truck-01").Where(m => m < 1460));
        NobodyRunsTheShovelAtNight(record);
    }

    [Fact]
    public void Trucks_that_serve_any_loader_do_not_set_out_when_none_has_an_operator()
    {
        var record = Record.Of(Mine("dispatch: shortest-queue", ""));

        Assert.Equal(720 * Clock.TicksPerMinute, record.Ticks("truck-01", TimeCategory.NoLoader, 0, "night"));
        Assert.Equal([.. SmallMine.Every20(20, 720), 1460], record.TipMinutes("truck-01").Where(m => m < 1470));
        NobodyRunsTheShovelAtNight(record);
    }

    [Fact]
    public void Whoever_began_a_cycle_tips_it_though_the_shift_has_ended()
    {
        var record = Record.Of(Mine("dispatch: shortest-queue", "", "shift-change: 10 min", 2));

        // Ten minutes for the change at each turn; the load of 730 left the face by day.
        Assert.Equal([.. SmallMine.Every20(30, 730), 760], record.TipMinutes("truck-01").Where(m => m < 770));
        Assert.Equal(
            ["driver-001", "driver-001", "driver-002"],
            record.Rows<CycleRow>().Where(row => row.EndH is > 11.8 and < 12.8).Select(row => row.Operator)
        );
    }

    private static void NobodyRunsTheShovelAtNight(ReplicationRecord record)
    {
        Assert.Equal(0, record.Ticks("shovel", TimeCategory.NoOperator, shift: "day"));
        Assert.Equal(720 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.NoOperator, 0, "night"));
        Assert.Equal(720 * Clock.TicksPerMinute, record.Ticks("shovel", TimeCategory.NoOperator, 1, "night"));
        Assert.Equal(
            [0, 1, 0, 1],
            record.Rows<StaffingRow>().Where(row => row.Skill == "dig").Select(row => row.Short)
        );
    }

    private static MineSiteSpec Mine(
        string dispatch,
        string truckGroup,
        string change = "shift-change: 0 min",
        int diggers = 1
    ) =>
        SmallMine.Read(
            $$"""
            {{dispatch}}
            fleet:
              trucks: [{ model: truck, {{truckGroup}} }]
              loaders: { shovel: { model: shovel } }
            calendar: { shifts: { day: 00:00-12:00, night: 12:00-24:00 }, {{change}} }
            workforce:
              roster: { pattern: 1 days on / 0 days off, panels: 2 }
              people:
                - { role: driver, count: 2, skills: drive }
                - { role: digger, count: {{diggers}}, skills: dig }
            """,
            ", skill: drive",
            ", skill: dig"
        );
}
