using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec.Roads;

namespace MineSim.Site.Kpis;

/// <summary>How heavy roads were, of mines in which rain or wear changes that.</summary>
internal static class RoadConditionKpis
{
    public static void Report(RoadNetworkSpec roads, RoadConditionTotals totals, double hours, List<KpiRow> kpis)
    {
        kpis.Add(new(Kpi.ExtraRollingResistance, FleetHours.Ratio(totals.ExtraHours, hours)));
        kpis.Add(new(Kpi.HauledRollingResistance, FleetHours.Ratio(totals.ResistedTonneKm, totals.TonneKm)));
        if (roads.Rain.Count > 0)
            kpis.Add(new(Kpi.WetRoads, totals.WetHours));
        if (roads.Graders is null)
            return;
        kpis.Add(new(Kpi.GraderTime, totals.GraderHours));
        kpis.Add(new(Kpi.GradedKilometres, totals.GradedKm));
    }
}
