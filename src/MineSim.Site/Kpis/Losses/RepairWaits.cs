using MineSim.Records.Maintenance;
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
    private static readonly string[] Whole = ["wait_repair", "wait_service"];

    private static readonly (WorkOrderState State, string Line)[] Parts =
    [
        (WorkOrderState.Technician, "no_technician"),
        (WorkOrderState.Skill, "no_skill"),
        (WorkOrderState.Tool, "no_tool"),
        (WorkOrderState.Part, "no_part"),
        (WorkOrderState.Bay, "no_bay"),
        (WorkOrderState.Tow, "tow"),
    ];

    /// <summary>What orders of a mine can wait for, in the order in which they do.</summary>
    public static IReadOnlyList<WorkOrderState> Of(MineSpec mine) =>
        [.. Parts.Select(part => part.State).Where(state => IsKnownTo(mine, state)).Order()];

    public static void Divide(MineSpec mine, MaintenanceTotals? done, Dictionary<string, double> lines)
    {
        if (done is null || !mine.ModelsMaintenance)
            return;
        var parts = Parts.Where(part => IsKnownTo(mine, part.State)).ToList();
        Divide(parts, done.TruckDownHours, "", lines);
        Divide(parts, done.LoaderDownHours, "loader_", lines);
    }

    private static bool IsKnownTo(MineSpec mine, WorkOrderState state) =>
        state switch
        {
            WorkOrderState.Tool => mine.Maintenance.Tools is not null,
            WorkOrderState.Skill => mine.TellsSkillsApart,
            _ => true,
        };

    private static void Divide(
        List<(WorkOrderState State, string Line)> parts,
        IReadOnlyList<double> hours,
        string prefix,
        Dictionary<string, double> lines
    )
    {
        var tonnes = 0.0;
        foreach (var line in Whole)
        {
            if (lines.Remove(prefix + line, out var part))
                tonnes += part;
        }

        var all = parts.Sum(part => hours[(int)part.State]);
        foreach (var (state, line) in parts)
            lines[prefix + line] = all > 0 ? tonnes * hours[(int)state] / all : 0;
        // Without an order that waited there is nothing to divide by, and nothing but rounding to divide.
        if (all == 0)
            lines[prefix + parts[0].Line] = tonnes;
    }
}
