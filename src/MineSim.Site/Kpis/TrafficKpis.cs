using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Spec;

namespace MineSim.Site.Kpis;

/// <summary>Haulage work, and what trucks lost to each other and to closed roads, of mines in which they can.</summary>
internal static class TrafficKpis
{
    public static void Report(MineSpec mine, MineTotals totals, List<KpiRow> kpis)
    {
        var roads = mine.Roads;
        if (mine.IsMetered || roads.Segments.All(segment => segment.LengthKm is not null))
            kpis.Add(new(Kpi.TonneKilometres, totals.TonneKm));
        if (roads.Segments.Any(segment => !segment.Passing || segment.OneLane is not null))
            kpis.Add(new(Kpi.RoadHeldUp, totals.HeldUpHours));
        Junctions(totals.Junctions, kpis);
        if (roads.Closures.Count > 0)
            kpis.Add(new(Kpi.ClosedRoadWait, totals.ClosedRoadHours));
    }

    private static void Junctions(IReadOnlyList<JunctionTotals> junctions, List<KpiRow> kpis)
    {
        if (junctions.Count == 0)
            return;
        kpis.Add(new(Kpi.JunctionWait, junctions.Sum(junction => junction.WaitHours)));
        foreach (var junction in junctions)
        {
            kpis.Add(new(Kpi.JunctionWait, junction.Node, junction.WaitHours));
            kpis.Add(new(Kpi.JunctionCrossings, junction.Node, junction.Crossings));
        }
    }
}
