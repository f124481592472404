using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Site.Hours;

namespace MineSim.Site.Kpis;

/// <summary>
/// Hang time, of loaders for want of trucks and of trucks for want of a loader, and the match of trucks to the loaders
/// of each model.
/// </summary>
internal static class HangKpis
{
    public static void Report(IReadOnlyList<ModelTotals> loaders, List<KpiRow> kpis)
    {
        Report(
            "",
            loaders.Sum(Hang),
            loaders.Sum(model => model.Served.QueueLoader),
            loaders.Sum(model => model.Loads),
            kpis
        );
        foreach (var model in loaders)
            Report(model.Model, Hang(model), model.Served.QueueLoader, model.Loads, kpis);
        foreach (var model in loaders.Where(model => model.Loads > 0))
        {
            var hours = new FleetHours(model.Hours);
            var service = hours.Of(TimeCategory.Spot) + hours.Of(TimeCategory.Load);
            kpis.Add(
                new(
                    Kpi.MatchFactor,
                    model.Model,
                    FleetHours.Ratio(model.Served.AtWork * service, hours.AtWork * model.Served.Productive)
                )
            );
        }
    }

    private static void Report(string item, double loaderHours, double truckHours, long loads, List<KpiRow> kpis)
    {
        if (loads == 0)
            return;
        kpis.Add(new(Kpi.LoaderHang, item, 60 * loaderHours / loads));
        kpis.Add(new(Kpi.TruckHang, item, 60 * truckHours / loads));
    }

    private static double Hang(ModelTotals model) => model.Hours[(int)TimeCategory.WaitTruck];
}
