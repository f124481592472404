using MineSim.Records.Losses;
using MineSim.Records.Maintenance;
using MineSim.Records.Words;
using MineSim.Spec;

namespace MineSim.Site.Kpis.Losses;

/// <summary>
/// What machines that were down waited for: in mines that say what work needs, the hours of waiting for repairs and
/// planned
/// maintenance are divided as the hours of their work orders are, those left out in which other work was done on the
/// machine.
/// </summary>
internal static class RepairWaits
{
    private static readonly LossCause Repair = new(LossLine.WaitRepair, LossLine.LoaderWaitRepair);

    private static readonly LossCause Service = new(LossLine.WaitService, LossLine.LoaderWaitService);

    private static readonly (WorkOrderState State, LossCause Lines)[] Parts =
    [
        (WorkOrderState.Technician, new(LossLine.NoTechnician, LossLine.LoaderNoTechnician)),
        (WorkOrderState.Skill, new(LossLine.NoSkill, LossLine.LoaderNoSkill)),
        (WorkOrderState.Tool, new(LossLine.NoTool, LossLine.LoaderNoTool)),
        (WorkOrderState.Part, new(LossLine.NoPart, LossLine.LoaderNoPart)),
        (WorkOrderState.Bay, new(LossLine.NoBay, LossLine.LoaderNoBay)),
        (WorkOrderState.Tow, new(LossLine.Tow, LossLine.LoaderTow)),
    ];

    /// <summary>What orders of a mine can wait for, in the order in which they do.</summary>
    public static IReadOnlyList<WorkOrderState> Of(MineSpec mine) =>
        [.. Parts.Select(part => part.State).Where(state => IsKnownTo(mine, state)).Order()];

    public static void Divide(MineSpec mine, MaintenanceTotals? done, Dictionary<LossLine, double> lines)
    {
        if (done is null || !mine.ModelsMaintenance)
            return;
        var parts = Parts.Where(part => IsKnownTo(mine, part.State)).ToList();
        Divide(parts, done.TruckDownHours, trucks: true, lines);
        Divide(parts, done.LoaderDownHours, trucks: false, lines);
    }

    private static bool IsKnownTo(MineSpec mine, WorkOrderState state) =>
        state switch
        {
            WorkOrderState.Tool => mine.Maintenance.Tools is not null,
            WorkOrderState.Skill => mine.TellsSkillsApart,
            _ => true,
        };

    private static void Divide(
        List<(WorkOrderState State, LossCause Lines)> parts,
        IReadOnlyList<double> hours,
        bool trucks,
        Dictionary<LossLine, double> lines
    )
    {
        var tonnes = 0.0;
        foreach (var whole in new[] { Repair, Service })
        {
            if (lines.Remove(whole.Of(trucks)!, out var part))
                tonnes += part;
        }

        var all = parts.Sum(part => hours[(int)part.State]);
        foreach (var (state, part) in parts)
            lines[part.Of(trucks)!] = all > 0 ? tonnes * hours[(int)state] / all : 0;
        // Without an order that waited there is nothing to divide by, and nothing but rounding to divide.
        if (all == 0)
            lines[parts[0].Lines.Of(trucks)!] = tonnes;
    }
}
