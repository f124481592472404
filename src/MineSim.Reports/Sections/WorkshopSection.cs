using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>
/// What machines that are down waited for, how busy the bays were, and where parts ran out; for mines that say so much
/// of their maintenance.
/// </summary>
internal static class WorkshopSection
{
    // Less would be written as 0 h.
    private const double LeastShown = 0.5;

    private static readonly FleetKpis[] Classes = [FleetKpis.Trucks, FleetKpis.Loaders];

    public static Section? Choose(Findings findings)
    {
        if (findings.All(FleetKpis.Trucks.MaintenanceWait).Count == 0)
            return null;
        var table = new SpreadTable(findings.IsSingle);
        foreach (var machines in Classes)
        {
            foreach (var wait in MaintenanceWords.States.All)
            {
                var waited = findings.Find(machines.MaintenanceWait, wait);
                if (waited is { } row && Math.Max(row.Mean, row.P90) >= LeastShown)
                    table.Add($"{machines.Machines}: {wait.Short}, h", row, Measure.Hours);
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
            table.Add($"{bay.Item} {Kpi.BayUse.Short}", bay, Measure.Percent);
        foreach (var tool in findings.All(Kpi.ToolUse))
            table.Add($"{tool.Item} {Kpi.ToolUse.Short}", tool, Measure.Percent);
        foreach (var hours in findings.All(Kpi.TechnicianHours))
        {
            table.Add(
                hours.Item == MaintenanceWords.AnySkill.Name
                    ? $"{Kpi.TechnicianHours.Short}, h"
                    : $"{hours.Item} at work, h",
                hours,
                Measure.Hours
            );
        }

        foreach (var part in findings.All(Kpi.PartStockOuts).Where(row => Math.Max(row.Mean, row.P90) > 0))
            table.Add($"{part.Item}: {Kpi.PartStockOuts.Short}", part, Measure.Plain(1));
    }

    private static IEnumerable<Block> WaitBars(Findings findings)
    {
        List<Step> bars =
        [
            .. Classes.SelectMany(each =>
                findings
                    .All(each.MaintenanceWait)
                    .Where(row => double.IsFinite(row.P50) && Math.Max(row.Mean, row.P90) > 0)
                    .OrderByDescending(row => row.Mean)
                    .Select(row => new Step($"{each.Machines}: {Cause(row.Item)}", Role(row.Item), row))
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
                .ItemsByMonth(FleetKpis.Trucks.MaintenanceWait)
                .Select(item => new Series(
                    Cause(item),
                    Role(item),
                    SeriesShape.Columns,
                    findings.ByMonth(FleetKpis.Trucks.MaintenanceWait, item)
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

    private static string Cause(string item) => Figures.Words(MaintenanceWords.States.Find(item), item);

    private static ColourRole Role(string item) => MaintenanceWords.States.Find(item)?.Role ?? ColourRole.Other;
}
