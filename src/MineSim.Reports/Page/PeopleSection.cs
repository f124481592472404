using System.Globalization;
using System.Xml.Linq;
using MineSim.Reports.Charts;

namespace MineSim.Reports.Page;

/// <summary>How many people are employed, who came and left, and whether shares were reached by their dates.</summary>
internal static class PeopleSection
{
    private static readonly (string Kpi, string Words, string Style)[] Shares =
    [
        ("local_people_share", "local people", "fan"),
        ("women_share", "women", "fan second"),
    ];

    public static XElement? Draw(Summary summary) =>
        summary.Find("people_employed") is null
            ? null
            : Html.Section(
                "People employed",
                "At the end of each month. Line: P50 of the replications. Band: P10 to P90.",
                HeadCount(summary),
                Movements(summary),
                SharesByMonth(summary),
                Targets(summary)
            );

    private static IEnumerable<XElement> HeadCount(Summary summary)
    {
        var people = summary.ByMonth("people_employed");
        if (people.Count == 0)
            yield break;
        yield return Html.Figure(
            MonthChart.Wide("People employed", summary.Months, Measure.People, [new FanLayer(people, atEnd: true)]),
            "Everybody",
            MonthTable.Spread(Measure.People, people)
        );
        var roles = summary
            .ItemsByMonth("people_employed")
            .Where(role => summary.ByMonth("people_employed", role).Any(row => row.P90 > 0))
            .ToList();
        if (roles.Count > 1)
        {
            yield return Html.Grid(
                roles.Select(role =>
                {
                    var rows = summary.ByMonth("people_employed", role);
                    return (
                        Figures.Words(role),
                        MonthChart.Small(
                            $"Employed: {role}",
                            summary.Months,
                            Measure.People,
                            [new FanLayer(rows, atEnd: true)]
                        ),
                        MonthTable.Spread(Measure.People, rows)
                    );
                })
            );
        }
    }

    private static XElement Movements(Summary summary)
    {
        var roles = summary.Of("people_employed");
        return Html.Table(
            "figures",
            ["means", "at start", "hired", "left", "employed at the end", "vacant in the mean"],
            roles
                .Where(role => role.Item.Length > 0)
                .Concat(roles.Where(role => role.Item.Length == 0))
                .Select(role =>
                    (IReadOnlyList<string>)
                        [
                            role.Item.Length == 0 ? "everybody" : Figures.Words(role.Item),
                            Mean("people_at_start", role.Item),
                            Mean("people_hired", role.Item),
                            Mean("people_left", role.Item),
                            Measure.People.Format(role.Mean),
                            Mean("vacancies", role.Item),
                        ]
                )
        );

        string Mean(string kpi, string item) =>
            summary.Find(kpi, item) is { } row ? Measure.People.Format(row.Mean) : "";
    }

    private static IEnumerable<XElement> SharesByMonth(Summary summary)
    {
        var layers = new List<MonthLayer>();
        var legend = new List<(string, string)>();
        foreach (var (kpi, words, style) in Shares)
        {
            if (summary.ByMonth(kpi) is not { Count: > 0 } rows)
                continue;
            layers.Add(new FanLayer(rows, style, atEnd: true));
            legend.Add((style == "fan" ? "c-fan" : "c-second", words));
            var targets = summary
                .Parts(kpi + "_target")
                .Select(target =>
                    (
                        DateOnly.ParseExact(target.Item, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                        target.Mean,
                        $"{words}, target of {target.Item}: {Measure.Percent.Full(target.Mean)}"
                    )
                )
                .ToList();
            if (targets.Count == 0)
                continue;
            layers.Add(new DotLayer(targets, style == "fan" ? "c-plan" : "c-plan second"));
        }

        if (layers.Any(layer => layer is DotLayer))
            legend.Add(("c-plan", "targets"));

        if (layers.Count == 0)
            yield break;
        yield return new XElement("h3", "Shares of people");
        yield return Html.Legend(legend);
        yield return Html.Figure(
            MonthChart.Wide("Shares of the people employed, in percent", summary.Months, Measure.Percent, layers),
            "Percent of the people employed",
            MonthTable.Means(
                Measure.Percent,
                summary.Months,
                [
                    .. Shares
                        .Select(share => (share.Words, summary.ByMonth(share.Kpi)))
                        .Where(share => share.Item2.Count > 0),
                ]
            )
        );
    }

    private static XElement? Targets(Summary summary)
    {
        var rows = Shares
            .SelectMany(share =>
                summary
                    .Of(share.Kpi)
                    .Select(row =>
                        (IReadOnlyList<string>)
                            [
                                share.Words,
                                row.Item.Length == 0 ? "the end" : row.Item,
                                Measure.Percent.Full(row.P10),
                                Measure.Percent.Full(row.P50),
                                Measure.Percent.Full(row.P90),
                                summary.Find(share.Kpi + "_target", row.Item) is { } target && row.Item.Length > 0
                                    ? Measure.Percent.Full(target.Mean)
                                    : "",
                                summary.Find(share.Kpi + "_met", row.Item) is { } met && row.Item.Length > 0
                                    ? Measure.Percent.Full(met.Mean)
                                    : "",
                            ]
                    )
            )
            .ToList();
        return rows.Count == 0
            ? null
            : Html.Table("figures left2", ["share", "on", "P10", "P50", "P90", "target", "chance to meet it"], rows);
    }
}
