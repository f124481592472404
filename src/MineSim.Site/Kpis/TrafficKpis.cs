using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Site.Kpis;

/// <summary>Haulage work, and what trucks lost to each other and to closed roads, of mines in which they can.</summary>
internal static class TrafficKpis
{
    public static void Report(MineSpec mine, MineTotals totals, List<KpiRow> kpis)
    {
        var roads = mine.Roads;
        if (mine.IsMetered || roads.Segments.All(segment => segment.LengthKm is not null))
            kpis.Add(new("tonne_km", "", "tkm", totals.TonneKm));
        if (roads.Segments.Any(segment => !segment.Passing || segment.OneLane is not null))
            kpis.Add(new("road_held_up", "", "h", totals.HeldUpHours));
        Junctions(totals.Junctions, kpis);
        if (roads.Closures.Count > 0)
            kpis.Add(new("closed_road_wait", "", "h", totals.ClosedRoadHours));
    }

    private static void Junctions(IReadOnlyList<JunctionTotals> junctions, List<KpiRow> kpis)
    {
        if (junctions.Count == 0)
            return;
        kpis.Add(new("junction_wait", "", "h", junctions.Sum(junction => junction.WaitHours)));
        foreach (var junction in junctions)
        {
            kpis.Add(new("junction_wait", junction.Node, "h", junction.WaitHours));
            kpis.Add(new("junction_crossings", junction.Node, "1", junction.Crossings));
        }
    }
}
