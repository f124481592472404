using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>The key figures of machines and of the whole haulage.</summary>
internal static class MachineSection
{
    private static readonly FleetKpis[] Classes = [FleetKpis.Trucks, FleetKpis.Loaders];

    private static readonly (Kpi Kpi, string Words, Measure Measure)[] Shown =
    [
        .. Classes.SelectMany(machines => Ratios(machines)),
        (Kpi.CycleTime, $"{Kpi.CycleTime.Short}, {Kpi.CycleTime.Unit}", Measure.Plain(1)),
        (Kpi.MatchFactor, Kpi.MatchFactor.Short, Measure.Plain(3)),
        (Kpi.TonnesPerTruckHour, Kpi.TonnesPerTruckHour.Short, Measure.Plain(0)),
        (Kpi.Loads, Kpi.Loads.Short, Measure.Plain(0)),
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

        List<Interval> available = [.. Classes.SelectMany(machines => Availability(findings, machines))];
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

    private static (Kpi Kpi, string Words, Measure Measure)[] Ratios(FleetKpis machines) =>
        [
            .. from kpi in (Kpi[])[machines.Availability, machines.UseOfAvailability, machines.Utilisation]
            select (kpi, kpi.Long, Measure.Percent),
        ];

    private static IEnumerable<Interval> Availability(Findings findings, FleetKpis machines)
    {
        var rows = findings.All(machines.Availability);
        return rows.Where(row => double.IsFinite(row.P50) && (row.Item.Length == 0 || rows.Count > 2))
            .Select(row => new Interval(row.Item.Length == 0 ? "all " + machines.Machines : row.Item, row));
    }
}
