using System.Text.Json;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.People;
using MineSim.Site.Kpis.Losses;
using MineSim.Spec;

namespace MineSim.Site.Kpis;

/// <summary>
/// What the workshop did, and what machines waited for. A mine that says nothing but who repairs has none of these
/// figures.
/// </summary>
internal static class MaintenanceKpis
{
    public static void Report(MineSpec mine, MaintenanceTotals done, double hours, List<KpiRow> kpis)
    {
        foreach (var kind in Enum.GetValues<WorkOrderKind>())
        {
            if (kind == WorkOrderKind.Breakdown || mine.PlansMaintenance)
                kpis.Add(new("work_orders", Name(kind), "1", done.Closed[(int)kind]));
        }

        ReportWaits(mine, done, kpis);
        foreach (var skill in mine.WorkSkills)
        {
            kpis.Add(
                new(
                    "technician_hours",
                    skill ?? StaffingRow.AnySkill,
                    "h",
                    done.Labour.FirstOrDefault(labour => labour.Skill == skill).Hours
                )
            );
        }

        foreach (var bay in done.Bays)
            kpis.Add(new("bay_use", bay.Kind, "1", FleetHours.Ratio(bay.BusyHours, bay.Count * hours)));
        foreach (var tool in done.Tools)
            kpis.Add(new("tool_use", tool.Name, "1", FleetHours.Ratio(tool.BusyHours, tool.Count * hours)));
        foreach (var part in done.Parts)
        {
            kpis.Add(new("part_used", part.Name, "1", part.Used));
            kpis.Add(new("part_stock_outs", part.Name, "1", part.StockOuts));
            kpis.Add(new("part_level", part.Name, "1", FleetHours.Ratio(part.LevelHours, hours)));
        }
    }

    /// <summary>Reports what machines waited for.</summary>
    public static void ReportWaits(MineSpec mine, MaintenanceTotals done, List<KpiRow> kpis)
    {
        var waits = RepairWaits.Of(mine);
        foreach (var wait in waits)
            kpis.Add(new("truck_maintenance_wait", Name(wait), "h", done.TruckHours[(int)wait]));
        foreach (var wait in waits)
            kpis.Add(new("loader_maintenance_wait", Name(wait), "h", done.LoaderHours[(int)wait]));
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
