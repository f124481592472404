using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>One of the few figures that a planner asks for first.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Definition">How it is defined; <see langword="null"/> where that is plain.</param>
/// <param name="Figures">The figure.</param>
/// <param name="Measure">How it is written; <see langword="null"/> for what suits it.</param>
public sealed record Headline(string Title, string? Definition, SummaryRow Figures, Measure? Measure)
{
    /// <summary>The figures that a run has.</summary>
    /// <param name="findings">Figures of the run.</param>
    public static IReadOnlyList<Headline> Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var money = Sections.Measure.For("USD", findings.Find(Kpi.Npv) is { } npv ? npv.P50 : 0);
        var ratios = findings.Ratios;
        (Kpi Kpi, string? Definition, Measure? Measure)[] asked =
        [
            (Kpi.Tonnes, null, null),
            (Kpi.Npv, "before tax, of the whole run", money),
            (Kpi.PeopleEmployed, "at the end of the run", Sections.Measure.People),
            (FleetKpis.Trucks.Availability, ratios?.Availability, Sections.Measure.Percent),
            (FleetKpis.Trucks.UseOfAvailability, ratios?.UseOfAvailability, Sections.Measure.Percent),
            (FleetKpis.Trucks.Utilisation, ratios?.Utilisation, Sections.Measure.Percent),
            (FleetKpis.Loaders.Availability, ratios?.Availability, Sections.Measure.Percent),
            (Kpi.CycleTime, "truck hours at work ÷ loads", new("min", 1, 1)),
            (Kpi.MatchFactor, "below 1 loaders wait, above 1 trucks", new("", 1, 2)),
        ];
        return
        [
            .. from each in asked
            let row = findings.Find(each.Kpi)
            where row is { } found && double.IsFinite(found.P50)
            select Of(each.Kpi, each.Definition, row.Value, each.Measure),
        ];
    }

    /// <summary>Money has its unit in the title, since there is no room beside the figure.</summary>
    private static Headline Of(Kpi kpi, string? definition, SummaryRow figures, Measure? measure)
    {
        var title = Sections.Figures.Heading(kpi.Long);
        return kpi.Unit == Units.Usd && measure is { } money
            ? new($"{title}, {money.Unit}", definition, figures, money with { Unit = "" })
            : new(title, definition, figures, measure);
    }
}
