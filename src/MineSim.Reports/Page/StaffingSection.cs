using System.Xml.Linq;
using MineSim.Reports.Charts;

namespace MineSim.Reports.Page;

/// <summary>Whether shifts had the people that they wanted, by skill.</summary>
internal static class StaffingSection
{
    private static readonly (string Kpi, string Words)[] Figured =
    [
        ("people_required", "required"),
        ("people_rostered", "rostered"),
        ("people_present", "present"),
        ("people_licensed", "licensed"),
        ("people_assigned", "used"),
        ("people_short", "short"),
    ];

    public static XElement? Draw(Summary summary)
    {
        var skills = summary.Of("people_required");
        return skills.Count == 0
            ? null
            : Html.Section(
                "Staffing by skill",
                "People as a shift begins, mean over shifts and replications. Who has several licences counts under "
                    + "each skill.",
                ByMonth(summary),
                Coverage(summary),
                Html.Table(
                    "figures",
                    ["means of the run", "required", "present", "licensed", "used", "short", "short shifts"],
                    skills.Select(row =>
                        (IReadOnlyList<string>)
                            [
                                row.Item,
                                Mean("people_required", row.Item),
                                Mean("people_present", row.Item),
                                Mean("people_licensed", row.Item),
                                Mean("people_assigned", row.Item),
                                Mean("people_short", row.Item),
                                summary.Find("short_shifts", row.Item) is { } shifts
                                    ? Measure.Percent.Full(shifts.Mean)
                                    : "",
                            ]
                    )
                ),
                Short(summary)
            );

        string Mean(string kpi, string item) =>
            summary.Find(kpi, item) is { } row ? Measure.People.Format(row.Mean) : "";
    }

    private static IEnumerable<XElement> ByMonth(Summary summary)
    {
        var skills = summary.ItemsByMonth("people_required");
        if (skills.Count == 0)
            yield break;
        yield return Html.Legend([
            ("c-plan", "required"),
            ("c-rostered", "rostered"),
            ("c-fan", "present with a licence, P10 to P90"),
            ("c-no-operator", "short"),
        ]);
        yield return Html.Grid(
            skills.Select(skill =>
                (
                    skill,
                    MonthChart.Small(
                        $"Staffing of {skill}",
                        summary.Months,
                        Measure.People,
                        [.. Layers(summary, skill)]
                    ),
                    MonthTable.Means(
                        Measure.People,
                        summary.Months,
                        [.. Figured.Select(each => (each.Words, summary.ByMonth(each.Kpi, skill)))]
                    )
                )
            )
        );
    }

    /// <summary>
    /// Of skills that no position wants, such as those of technicians, there is nobody required and nobody short.
    /// </summary>
    private static IEnumerable<MonthLayer> Layers(Summary summary, string skill)
    {
        var required = summary.ByMonth("people_required", skill);
        var isWanted = required.Any(row => row.Mean > 0);
        if (isWanted)
            yield return new ColumnLayer([("short", "c-no-operator", summary.ByMonth("people_short", skill))]);
        yield return new LineLayer(summary.ByMonth("people_rostered", skill), "rostered");
        yield return new FanLayer(summary.ByMonth("people_licensed", skill));
        if (isWanted)
            yield return new StepLayer(required, "plan");
    }

    private static IEnumerable<XElement> Coverage(Summary summary)
    {
        var skills = summary.ItemsByMonth("licence_coverage");
        if (skills.Count == 0)
            yield break;
        yield return new XElement("h3", "Coverage");
        yield return new XElement(
            "p",
            "People employed whose licence holds, on site or not, for each position that wants it. Line: P50. "
                + "Band: P10 to P90. Two shifts worked by two panels need 4 and more."
        );
        yield return Html.Grid(
            skills.Select(skill =>
            {
                var rows = summary.ByMonth("licence_coverage", skill);
                return (
                    skill,
                    MonthChart.Small(
                        $"Licence holders for each position: {skill}",
                        summary.Months,
                        Measure.People,
                        [new FanLayer(rows)]
                    ),
                    MonthTable.Spread(Measure.People, rows)
                );
            })
        );
    }

    private static IEnumerable<XElement> Short(Summary summary)
    {
        var people = summary
            .Of("people_short")
            .Where(row => Math.Max(row.Mean, row.P90) > 0)
            .OrderByDescending(row => row.Mean)
            .Select(row => (row.Item, Palette.Class("no_operator"), row))
            .ToList();
        if (people.Count == 0)
            yield break;
        yield return new XElement("h3", "People short by skill");
        yield return new XElement(
            "p",
            "Positions left unfilled when a shift began. Bar: mean over the replications. Line: P10 to P90."
        );
        yield return Html.Figure(BarChart.Draw("People short by skill", people));
    }
}
