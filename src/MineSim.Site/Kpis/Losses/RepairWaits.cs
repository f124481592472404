using MineSim.Mine;

namespace MineSim.Site;

/// <summary>
/// What machines that were down waited for: in mines that say what work needs, the hours of waiting for repairs and planned
/// maintenance are divided as the hours of their work orders are, those left out in which other work was done on the machine.
/// </summary>
internal static class RepairWaits
{
    private static readonly string[] _whole = ["wait_repair", "wait_service"];

    private static readonly (WorkOrderState State, string Line)[] _parts =
    [
        (WorkOrderState.Technician, "no_technician"), (WorkOrderState.Part, "no_part"), (WorkOrderState.Bay, "no_bay"), (WorkOrderState.Tow, "tow"),
    ];

    public static void Divide(MineSpec mine, MaintenanceTotals? done, Dictionary<string, double> lines)
    {
        if (done is null || !mine.ModelsMaintenance) return;
        Divide(done.TruckDownHours, "", lines);
        Divide(done.LoaderDownHours, "loader_", lines);
    }

    private static void Divide(IReadOnlyList<double> hours, string prefix, Dictionary<string, double> lines)
    {
        var tonnes = 0.0;
        foreach (var line in _whole)
        {
            if (lines.Remove(prefix + line, out var part)) tonnes += part;
        }

        var all = _parts.Sum(part => hours[(int)part.State]);
        foreach (var (state, line) in _parts) lines[prefix + line] = all > 0 ? tonnes * hours[(int)state] / all : 0;
        // Without an order that waited there is nothing to divide by, and nothing but rounding to divide.
        if (all == 0) lines[prefix + _parts[0].Line] = tonnes;
    }
}
