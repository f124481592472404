namespace MineSim.Reports.Sections;

/// <summary>The key figures of machines and of the whole haulage.</summary>
internal static class MachineSection
{
    private static readonly (string Kpi, string Words, Measure Measure)[] Shown =
    [
        (Kpi.TruckAvailability, "trucks: physical availability", Measure.Percent),
        (Kpi.TruckUseOfAvailability, "trucks: use of availability", Measure.Percent),
        (Kpi.TruckUtilisation, "trucks: utilisation", Measure.Percent),
        (Kpi.LoaderAvailability, "loaders: physical availability", Measure.Percent),
        (Kpi.LoaderUseOfAvailability, "loaders: use of availability", Measure.Percent),
        (Kpi.LoaderUtilisation, "loaders: utilisation", Measure.Percent),
        (Kpi.CycleTime, "truck cycle, min", Measure.Plain(1)),
        (Kpi.MatchFactor, "match factor", Measure.Plain(3)),
        (Kpi.TonnesPerTruckHour, "tonnes per truck hour", Measure.Plain(0)),
        (Kpi.Loads, "loads", Measure.Plain(0)),
    ];

    private static readonly (string Kpi, string Words)[] Classes =
    [
        (Kpi.TruckAvailability, "trucks"),
        (Kpi.LoaderAvailability, "loaders"),
    ];

    public static Section? Choose(Findings findings)
    {
        var table = new SpreadTable(findings.IsSingle);
        foreach (var (kpi, words, measure) in Shown)
            table.Add(words, findings.Find(kpi), measure);
        if (table.Count == 0)
            return null;
        var blocks = new List<Block> { table.Done() };
        if (findings.Ratios is { } ratios)
        {
            blocks.Add(
                new Note(
                    Tone.Quiet,
                    $"Of the levels above: physical availability is {ratios.Availability},",
                    $"use of availability {ratios.UseOfAvailability}, utilisation {ratios.Utilisation}."
                )
            );
        }

        List<Interval> available = [.. Classes.SelectMany(each => Availability(findings, each.Kpi, each.Words))];
        if (available.Any(each => each.Figures.P10 < 1))
        {
            blocks.Add(
                new IntervalsDrawing("Physical availability", available, Measure.Percent)
                {
                    Heading = "Physical availability",
                    Explanation =
                        (findings.Ratios is null ? "" : $"Physical availability: {findings.Ratios.Availability}. ")
                        + "Bar: P10 to P90 of the replications. Dot: P50. Thin line: least to greatest. Each row has "
                        + "its own axis.",
                }
            );
        }

        return new Section("Key figures", blocks);
    }

    private static IEnumerable<Interval> Availability(Findings findings, string kpi, string words)
    {
        var rows = findings.All(kpi);
        return rows.Where(row => double.IsFinite(row.P50) && (row.Item.Length == 0 || rows.Count > 2))
            .Select(row => new Interval(row.Item.Length == 0 ? "all " + words : row.Item, row));
    }
}
