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
        (string Kpi, string Title, string? Definition, Measure? Measure)[] asked =
        [
            (Kpi.Tonnes, "Tonnes moved", null, null),
            (Kpi.Npv, $"Net present value, {money.Unit}", "before tax, of the whole run", money with { Unit = "" }),
            (Kpi.PeopleEmployed, "People employed", "at the end of the run", Sections.Measure.People),
            (Kpi.TruckAvailability, "Truck availability", ratios?.Availability, Sections.Measure.Percent),
            (Kpi.TruckUseOfAvailability, "Use of availability", ratios?.UseOfAvailability, Sections.Measure.Percent),
            (Kpi.TruckUtilisation, "Truck utilisation", ratios?.Utilisation, Sections.Measure.Percent),
            (Kpi.LoaderAvailability, "Loader availability", ratios?.Availability, Sections.Measure.Percent),
            (Kpi.CycleTime, "Cycle time", "truck hours at work ÷ loads", new("min", 1, 1)),
            (Kpi.MatchFactor, "Match factor", "below 1 loaders wait, above 1 trucks", new("", 1, 2)),
        ];
        return
        [
            .. from each in asked
            let row = findings.Find(each.Kpi)
            where row is { } found && double.IsFinite(found.P50)
            select new Headline(each.Title, each.Definition, row.Value, each.Measure),
        ];
    }
}
