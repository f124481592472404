using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Rosters;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/25-rosters.yaml</c> says to expect.</summary>
public class RosterScenarioTests
{
    private const int Replications = 10;

    private static readonly CrewedMineSpec Shipped = Scenario.Shipped<CrewedMineSpec>("25-rosters.yaml");
    private static readonly RosterSpec EightSix = Shipped.Workforce.Rosters[0] with { DaysOn = 8, DaysOff = 6 };

    [Fact]
    public void The_same_people_move_more_on_8_6_than_on_14_14_and_call_ins_make_up_for_most_of_it()
    {
        var (long14, short8) = (Run(Shipped.Workforce.Rosters[0], callIns: true), Run(EightSix, callIns: true));
        var (long14Alone, short8Alone) = (
            Run(Shipped.Workforce.Rosters[0], callIns: false),
            Run(EightSix, callIns: false)
        );

        Assert.Equal(39.0, long14.Megatonnes, 0.25);
        Assert.Equal(39.5, short8.Megatonnes, 0.25);
        Assert.Equal(36.7, long14Alone.Megatonnes, 0.25);
        Assert.Equal(38.1, short8Alone.Megatonnes, 0.25);
        Assert.InRange(
            short8.Megatonnes - long14.Megatonnes,
            0.2,
            0.5 * (short8Alone.Megatonnes - long14Alone.Megatonnes)
        );
    }

    [Fact]
    public void A_seventh_more_people_are_there_on_8_6()
    {
        var (long14, short8) = (Run(Shipped.Workforce.Rosters[0], callIns: false), Run(EightSix, callIns: false));

        // The instructors are in the office: a seventh of the others.
        Assert.Equal(8 / 7.0, short8.Operators / long14.Operators, 0.03);
    }

    [Fact]
    public void Overtime_is_worked_by_call_in_alone()
    {
        Assert.Equal(0, Run(Shipped.Workforce.Rosters[0], callIns: false).OvertimeHours);
        Assert.Equal(3800, Run(Shipped.Workforce.Rosters[0], callIns: true).OvertimeHours, 300.0);
    }

    private static (double Megatonnes, double Operators, double OvertimeHours) Run(RosterSpec site, bool callIns)
    {
        var workforce = Shipped.Workforce;
        var spec = Shipped with
        {
            Workforce = workforce with
            {
                Rosters = [site, workforce.Rosters[1]],
                CallIn = callIns ? workforce.CallIn : workforce.CallIn! with { Accept = 0 },
            },
        };
        var records = Enumerable
            .Range(0, Replications)
            .Select(replication => Record.Of(spec, replication, Detail.Kpi))
            .ToList();
        return (
            records.Average(record => record.Kpi("tonnes")) / 1e6,
            records.Average(record => record.Kpi("people_present", "operate-shovel")),
            records.Average(record => record.Kpi("overtime", "drive-truck") + record.Kpi("overtime", "operate-shovel"))
        );
    }
}
