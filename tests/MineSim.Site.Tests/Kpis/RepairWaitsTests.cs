using MineSim.Kernel;
using MineSim.Records.Maintenance;
using MineSim.Records.Words;
using MineSim.Site.Kpis.Losses;
using MineSim.Spec;
using MineSim.Spec.Maintenance;

namespace MineSim.Site.Tests;

public class RepairWaitsTests
{
    private static readonly FailureModeSpec Mode = new("any", Distribution.Constant(9), Distribution.Constant(1))
    {
        Needs = new(1, "mechanic"),
    };

    private static readonly MineSpec Modelled = Nowhere.Mine with { Maintenance = new() { Parts = [] } };

    [Fact]
    public void Waiting_is_divided_as_the_hours_of_work_orders_are()
    {
        var lines = new Dictionary<LossLine, double>
        {
            [LossLine.Repair] = 5,
            [LossLine.WaitRepair] = 60,
            [LossLine.WaitService] = 40,
            [LossLine.LoaderWaitRepair] = 7,
        };

        RepairWaits.Divide(
            Modelled,
            Done(
                (WorkOrderState.Tow, 1),
                (WorkOrderState.Part, 2),
                (WorkOrderState.Bay, 3),
                (WorkOrderState.Technician, 4)
            ),
            lines
        );

        Assert.Equal(
            (10, 20, 30, 40),
            (lines[LossLine.Tow], lines[LossLine.NoPart], lines[LossLine.NoBay], lines[LossLine.NoTechnician])
        );
        Assert.Equal(112, lines.Values.Sum(), 1e-12);
        Assert.False(lines.ContainsKey(LossLine.WaitRepair));
    }

    [Fact]
    public void Tools_and_skills_have_lines_of_their_own_where_they_can_lack()
    {
        var lines = new Dictionary<LossLine, double> { [LossLine.WaitRepair] = 100 };
        var modelled = Nowhere.Mine with
        {
            Maintenance = new() { Technicians = [new("mechanic", 1)], Tools = [new("crane", 1)] },
            Loaders = [new("loader-1", new("loader", new(Distribution.Constant(0.1)), null, new([Mode])))],
        };

        RepairWaits.Divide(
            modelled,
            Done((WorkOrderState.Tool, 3), (WorkOrderState.Technician, 1), (WorkOrderState.Skill, 6)),
            lines
        );

        Assert.Equal((30, 10, 60), (lines[LossLine.NoTool], lines[LossLine.NoTechnician], lines[LossLine.NoSkill]));
        Assert.Equal(100, lines.Values.Sum(), 1e-12);
    }

    [Fact]
    public void A_mine_of_repair_crews_waits_for_repair()
    {
        var lines = new Dictionary<LossLine, double> { [LossLine.WaitRepair] = 60 };

        RepairWaits.Divide(Nowhere.Mine, Done((WorkOrderState.Technician, 4)), lines);

        Assert.Equal(60, lines[LossLine.WaitRepair]);
    }

    private static MaintenanceTotals Done(params (WorkOrderState State, double Hours)[] waits)
    {
        var hours = new double[Enum.GetValues<WorkOrderState>().Length];
        foreach (var (state, waited) in waits)
            hours[(int)state] = waited;
        return new(hours, hours, [], [], [], [], []);
    }
}
