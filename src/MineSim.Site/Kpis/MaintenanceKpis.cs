using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Words;
using MineSim.Site.Hours;
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
                kpis.Add(new(Kpi.WorkOrders, MaintenanceWords.Kinds[kind], done.Closed[(int)kind]));
        }

        ReportWaits(mine, done, kpis);
        foreach (var skill in mine.WorkSkills)
        {
            kpis.Add(
                new(
                    Kpi.TechnicianHours,
                    skill ?? MaintenanceWords.AnySkill,
                    done.Labour.FirstOrDefault(labour => labour.Skill == skill).Hours
                )
            );
        }

        foreach (var bay in done.Bays)
            kpis.Add(new(Kpi.BayUse, bay.Kind, FleetHours.Ratio(bay.BusyHours, bay.Count * hours)));
        foreach (var tool in done.Tools)
            kpis.Add(new(Kpi.ToolUse, tool.Name, FleetHours.Ratio(tool.BusyHours, tool.Count * hours)));
        foreach (var part in done.Parts)
        {
            kpis.Add(new(Kpi.PartUsed, part.Name, part.Used));
            kpis.Add(new(Kpi.PartStockOuts, part.Name, part.StockOuts));
            kpis.Add(new(Kpi.PartLevel, part.Name, FleetHours.Ratio(part.LevelHours, hours)));
        }
    }

    /// <summary>Reports what machines waited for.</summary>
    public static void ReportWaits(MineSpec mine, MaintenanceTotals done, List<KpiRow> kpis)
    {
        var waits = RepairWaits.Of(mine);
        foreach (var wait in waits)
            kpis.Add(new(FleetKpis.Trucks.MaintenanceWait, MaintenanceWords.States[wait], done.TruckHours[(int)wait]));
        foreach (var wait in waits)
        {
            kpis.Add(
                new(FleetKpis.Loaders.MaintenanceWait, MaintenanceWords.States[wait], done.LoaderHours[(int)wait])
            );
        }
    }
}
