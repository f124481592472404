using MineSim.Mine;

namespace MineSim.Site;

/// <summary>What trucks lost to each other and to closed roads, of mines in which they can.</summary>
internal static class TrafficKpis
{
    public static void Report(RoadNetworkSpec roads, MineTotals totals, List<KpiRow> kpis)
    {
        var hasLanes = roads.Segments.Any(segment => !segment.Passing || segment.OneLane is not null);
        if (hasLanes) kpis.Add(new("road_held_up", "", "h", totals.HeldUpHours));
        if (roads.Closures.Count > 0) kpis.Add(new("closed_road_wait", "", "h", totals.ClosedRoadHours));
        if ((hasLanes || roads.Closures.Count > 0) && roads.Segments.All(segment => segment.LengthKm is not null))
            kpis.Add(new("tonne_km", "", "tkm", totals.TonneKm));
    }
}
