using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>Tonnes per hour of a class of machines and of each model, per working and per operating hour.</summary>
internal static class ProductivityKpis
{
    public static void Report(
        FleetKpis machines,
        FleetHours fleet,
        double tonnes,
        IReadOnlyList<ModelTotals> models,
        List<KpiRow> kpis
    )
    {
        Report(machines, "", fleet, tonnes, kpis);
        foreach (var model in models)
            Report(machines, model.Model, new FleetHours(model.Hours), model.Tonnes, kpis);
    }

    private static void Report(FleetKpis machines, string item, FleetHours fleet, double tonnes, List<KpiRow> kpis)
    {
        kpis.Add(new(machines.Productivity, item, FleetHours.Ratio(tonnes, fleet.At(TimeLevel.Working))));
        kpis.Add(new(machines.OperatingProductivity, item, FleetHours.Ratio(tonnes, fleet.At(TimeLevel.Operating))));
    }
}
