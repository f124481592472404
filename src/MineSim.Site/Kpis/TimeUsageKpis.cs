using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>
/// The levels of the time usage model, and the ratios between them, of a class of machines and of each model.
/// </summary>
internal static class TimeUsageKpis
{
    public static void Report(
        FleetKpis machines,
        FleetHours fleet,
        TimeRatiosSpec ratios,
        IReadOnlyList<ModelTotals> models,
        List<KpiRow> kpis
    )
    {
        foreach (var level in TimeUsageModel.Levels)
            kpis.Add(new(machines.Usage, UsageWords.Levels[level], fleet.At(level)));
        foreach (var (loss, planned, unplanned) in UsageWords.Losses)
        {
            kpis.Add(new(machines.Usage, planned, fleet.Of(loss, isPlanned: true)));
            kpis.Add(new(machines.Usage, unplanned, fleet.Of(loss, isPlanned: false)));
        }

        Ratios(machines, "", fleet, ratios, kpis);
        foreach (var model in models)
        {
            var hours = new FleetHours(model.Hours);
            Defined(machines, model.Model, hours, ratios, kpis);
            Ratios(machines, model.Model, hours, ratios, kpis);
        }
    }

    /// <summary>The ratios that a planner asks for first, as the scenario defines them.</summary>
    public static void Defined(
        FleetKpis machines,
        string item,
        FleetHours fleet,
        TimeRatiosSpec ratios,
        List<KpiRow> kpis
    )
    {
        kpis.Add(new(machines.Availability, item, fleet.Of(ratios.PhysicalAvailability)));
        kpis.Add(new(machines.UseOfAvailability, item, fleet.Of(ratios.UseOfAvailability)));
        kpis.Add(new(machines.Utilisation, item, fleet.Of(ratios.EffectiveUtilisation)));
    }

    private static void Ratios(
        FleetKpis machines,
        string item,
        FleetHours fleet,
        TimeRatiosSpec ratios,
        List<KpiRow> kpis
    )
    {
        kpis.Add(
            new(
                machines.OperatingUseOfAvailability,
                item,
                FleetHours.Ratio(fleet.At(TimeLevel.Operating), fleet.At(TimeLevel.Available))
            )
        );
        kpis.Add(new(machines.OperatingUtilisation, item, fleet.Of(ratios.OperatingUtilisation)));
        kpis.Add(
            new(
                machines.OperatingEfficiency,
                item,
                FleetHours.Ratio(fleet.At(TimeLevel.Working), fleet.At(TimeLevel.Operating))
            )
        );
        kpis.Add(
            new(
                machines.ProductionEfficiency,
                item,
                FleetHours.Ratio(fleet.At(TimeLevel.Productive), fleet.At(TimeLevel.Working))
            )
        );
    }
}
