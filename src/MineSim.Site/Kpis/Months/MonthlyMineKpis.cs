using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Site.Kpis.Months;

/// <summary>What a mine did in a month: of its KPIs those that a planner follows over time.</summary>
internal static class MonthlyMineKpis
{
    public static void Report(MineSiteSpec spec, MineTotals month, double fromHour, double toHour, List<KpiRow> kpis)
    {
        MineKpis.ReportMonth(spec.Mine, month, spec.TimeRatios, fromHour, toHour, kpis);
        if (month.Plant is { } plant)
            PlantKpis.ReportMonth(spec.Mine, plant, kpis);
        if (spec.Mine.ModelsMaintenance)
            MaintenanceKpis.ReportWaits(spec.Mine, month.Maintenance!, kpis);
    }
}
