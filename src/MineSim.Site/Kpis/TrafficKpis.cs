using MineSim.Mine;

namespace MineSim.Site;

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
        if (roads.Closures.Count > 0) kpis.Add(new("closed_road_wait", "", "h", totals.ClosedRoadHours));
    }
}
