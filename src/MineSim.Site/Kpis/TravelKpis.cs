using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Records.Words;

namespace MineSim.Site.Kpis;

/// <summary>Journeys between homes and site.</summary>
internal static class TravelKpis
{
    public static void Report(IReadOnlyList<TravelTotals> homes, List<KpiRow> kpis)
    {
        Each(Kpi.Journeys, home => home.Journeys);
        Each(Kpi.LateArrivals, home => home.Late);
        Each(Kpi.LateArrivalTime, home => home.LateH);
        Each(Kpi.TravelCost, home => home.CostUsd);

        void Each(Kpi kpi, Func<TravelTotals, double> figure)
        {
            foreach (var home in homes)
                kpis.Add(new(kpi, home.Home, figure(home)));
        }
    }
}
