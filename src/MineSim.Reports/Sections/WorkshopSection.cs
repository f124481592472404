using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// What machines that are down waited for, how busy the bays were, and where parts ran out; for mines that say so much
/// of their maintenance.
/// </summary>
internal static class WorkshopSection
{
    // Less would be written as 0 h.
    private const double LeastShown = 0.5;

    private static readonly (string Item, string Words)[] Waits =
    [
        ("tow", "tow, or the way"),
        ("part", "part"),
        ("bay", "bay"),
        ("tool", "tools"),
        ("technician", "technicians"),
        ("skill", "technicians with the skill"),
    ];

    private static readonly (string Kpi, string Words)[] Classes =
    [
        (Kpi.TruckMaintenanceWait, "trucks"),
        (Kpi.LoaderMaintenanceWait, "loaders"),
    ];

    public static Section? Choose(Findings findings)
    {
        if (findings.All(Kpi.TruckMaintenanceWait).Count == 0)
            return null;
        var table = new SpreadTable(findings.IsSingle);
        foreach (var (kpi, machines) in Classes)
        {
            foreach (var (item, words) in Waits)
            {
                if (findings.Find(kpi, item) is { } row && Math.Max(row.Mean, row.P90) >= LeastShown)
                    table.Add($"{machines}: {words}, h", row, Measure.Hours);
            }
        }

        AddMeans(table, findings);
        return new Section("Workshop", [.. WaitBars(findings), table.Done(), .. WaitsByMonth(findings)])
        {
            Remark = "machine hours of waiting while down, by what was waited for",
            Explanation =
                "Machine hours of work orders; each hour is waited for one thing. Bar: mean. Line: P10 to P90.",
        };
    }

    /// <summary>What work needs: bays, tools, technicians, parts.</summary>
    private static void AddMeans(SpreadTable table, Findings findings)
    {
        foreach (var bay in findings.All(Kpi.BayUse))
            table.Add($"{bay.Item} bays taken", bay, Measure.Percent);
        foreach (var tool in findings.All(Kpi.ToolUse))
            table.Add($"{tool.Item} in use", tool, Measure.Percent);
        foreach (var hours in findings.All(Kpi.TechnicianHours))
        {
            table.Add(
                hours.Item == "any" ? "technicians at work, h" : $"{hours.Item} at work, h",
                hours,
                Measure.Hours
            );
        }

        foreach (var part in findings.All(Kpi.PartStockOuts).Where(row => Math.Max(row.Mean, row.P90) > 0))
            table.Add($"{part.Item}: orders that waited", part, Measure.Plain(1));
    }

    private static IEnumerable<Block> WaitBars(Findings findings)
    {
        List<Step> bars =
        [
            .. Classes.SelectMany(each =>
                findings
                    .All(each.Kpi)
                    .Where(row => double.IsFinite(row.P50) && Math.Max(row.Mean, row.P90) > 0)
                    .OrderByDescending(row => row.Mean)
                    .Select(row => new Step($"{each.Words}: {Cause(row.Item)}", row.Item, row))
            ),
        ];
        if (bars.Count > 0)
            yield return new BarsDrawing("Waiting of machines that are down, by cause", bars);
    }

    private static IEnumerable<Block> WaitsByMonth(Findings findings)
    {
        List<Series> parts =
        [
            .. findings
                .ItemsByMonth(Kpi.TruckMaintenanceWait)
                .Select(item => new Series(
                    Cause(item),
                    item,
                    SeriesShape.Columns,
                    findings.ByMonth(Kpi.TruckMaintenanceWait, item)
                ))
                .Where(part => part.Rows.Any(row => row.Mean > 0)),
        ];
        if (parts.Count == 0)
            yield break;
        const string Title = "Hours that trucks waited, by month and cause";
        yield return new MonthsDrawing(
            Title,
            findings.Months,
            new Course(Title, "Trucks by month, hours, means", Measure.Hours, parts) { Means = parts }
        )
        {
            Legend = [.. parts.Select(part => new Entry(part.Role, part.Name))],
        };
    }

    private static string Cause(string item) =>
        Waits.FirstOrDefault(wait => wait.Item == item).Words ?? Figures.Words(item);
}
