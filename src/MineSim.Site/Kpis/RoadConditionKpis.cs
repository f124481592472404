using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec.Roads;

namespace MineSim.Site.Kpis;

/// <summary>How heavy roads were, of mines in which rain or wear changes that.</summary>
internal static class RoadConditionKpis
{
    public static void Report(RoadNetworkSpec roads, RoadConditionTotals totals, double hours, List<KpiRow> kpis)
    {
        kpis.Add(new("extra_rolling_resistance", "", "1", FleetHours.Ratio(totals.ExtraHours, hours)));
        kpis.Add(new("hauled_rolling_resistance", "", "1", FleetHours.Ratio(totals.ResistedTonneKm, totals.TonneKm)));
        if (roads.Rain.Count > 0)
            kpis.Add(new("wet_roads", "", "h", totals.WetHours));
        if (roads.Graders is null)
            return;
        kpis.Add(new("grader_time", "", "h", totals.GraderHours));
        kpis.Add(new("graded_km", "", "km", totals.GradedKm));
    }
}
