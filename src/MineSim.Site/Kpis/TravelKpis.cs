using MineSim.Records.Kpis;
using MineSim.Records.People;

namespace MineSim.Site.Kpis;

/// <summary>Journeys between homes and site.</summary>
internal static class TravelKpis
{
    public static void Report(IReadOnlyList<TravelTotals> homes, List<KpiRow> kpis)
    {
        Each("journeys", "1", home => home.Journeys);
        Each("late_arrivals", "1", home => home.Late);
        Each("late_arrival_time", "h", home => home.LateH);
        Each("travel_cost", "USD", home => home.CostUsd);

        void Each(string kpi, string unit, Func<TravelTotals, double> figure)
        {
            foreach (var home in homes)
                kpis.Add(new(kpi, home.Home, unit, figure(home)));
        }
    }
}
