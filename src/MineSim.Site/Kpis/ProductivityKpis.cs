using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>Tonnes per hour of a class of machines and of each model, per working and per operating hour.</summary>
internal static class ProductivityKpis
{
    public static void Report(
        string machine,
        FleetHours fleet,
        double tonnes,
        IReadOnlyList<ModelTotals> models,
        List<KpiRow> kpis
    )
    {
        Report(machine, "", fleet, tonnes, kpis);
        foreach (var model in models)
            Report(machine, model.Model, new FleetHours(model.Hours), model.Tonnes, kpis);
    }

    private static void Report(string machine, string item, FleetHours fleet, double tonnes, List<KpiRow> kpis)
    {
        kpis.Add(new($"{machine}_productivity", item, "t/h", FleetHours.Ratio(tonnes, fleet.At(TimeLevel.Working))));
        kpis.Add(
            new(
                $"{machine}_operating_productivity",
                item,
                "t/h",
                FleetHours.Ratio(tonnes, fleet.At(TimeLevel.Operating))
            )
        );
    }
}
