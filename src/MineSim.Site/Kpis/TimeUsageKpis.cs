using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>
/// The levels of the time usage model, and the ratios between them, of a class of machines and of each model.
/// </summary>
internal static class TimeUsageKpis
{
    private static readonly TimeClass[] Losses = [TimeClass.Delay, TimeClass.Standby, TimeClass.Down];

    public static void Report(
        string machine,
        FleetHours fleet,
        TimeRatiosSpec ratios,
        IReadOnlyList<ModelTotals> models,
        List<KpiRow> kpis
    )
    {
        foreach (var level in TimeUsageModel.Levels)
            kpis.Add(new($"{machine}_usage", Name(level), "h", fleet.At(level)));
        foreach (var loss in Losses)
        {
            kpis.Add(new($"{machine}_usage", Name(loss) + "_planned", "h", fleet.Of(loss, isPlanned: true)));
            kpis.Add(new($"{machine}_usage", Name(loss) + "_unplanned", "h", fleet.Of(loss, isPlanned: false)));
        }

        Ratios(machine, "", fleet, ratios, kpis);
        foreach (var model in models)
        {
            var hours = new FleetHours(model.Hours);
            Defined(machine, model.Model, hours, ratios, kpis);
            Ratios(machine, model.Model, hours, ratios, kpis);
        }
    }

    /// <summary>The ratios that a planner asks for first, as the scenario defines them.</summary>
    public static void Defined(string machine, string item, FleetHours fleet, TimeRatiosSpec ratios, List<KpiRow> kpis)
    {
        kpis.Add(new($"{machine}_availability", item, "1", fleet.Of(ratios.PhysicalAvailability)));
        kpis.Add(new($"{machine}_use_of_availability", item, "1", fleet.Of(ratios.UseOfAvailability)));
        kpis.Add(new($"{machine}_utilisation", item, "1", fleet.Of(ratios.EffectiveUtilisation)));
    }

    private static void Ratios(string machine, string item, FleetHours fleet, TimeRatiosSpec ratios, List<KpiRow> kpis)
    {
        kpis.Add(
            new(
                $"{machine}_operating_use_of_availability",
                item,
                "1",
                FleetHours.Ratio(fleet.At(TimeLevel.Operating), fleet.At(TimeLevel.Available))
            )
        );
        kpis.Add(new($"{machine}_operating_utilisation", item, "1", fleet.Of(ratios.OperatingUtilisation)));
        kpis.Add(
            new(
                $"{machine}_operating_efficiency",
                item,
                "1",
                FleetHours.Ratio(fleet.At(TimeLevel.Working), fleet.At(TimeLevel.Operating))
            )
        );
        kpis.Add(
            new(
                $"{machine}_production_efficiency",
                item,
                "1",
                FleetHours.Ratio(fleet.At(TimeLevel.Productive), fleet.At(TimeLevel.Working))
            )
        );
    }

    private static string Name<T>(T part)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(part.ToString());
}
