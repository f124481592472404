using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>What training programmes make of people, how long it takes, and what it waits for.</summary>
internal static class TrainingSection
{
    private const double HoursADay = 24;

    private static readonly (string Kpi, string Item)[] Ends =
    [
        ("trainees_qualified", "qualified"),
        ("in_training", "in_training"),
        ("trainees_failed", "failed"),
        ("trainees_left", "left"),
    ];

    public static XElement? Draw(Summary summary)
    {
        var programmes = summary.Of("trainees_enrolled");
        var funnel = programmes
            .Select(programme => (programme.Item, Parts: Outcomes(summary, programme.Item)))
            .Where(each => each.Parts.Any(part => part.Mean > 0))
            .ToList();
        return funnel.Count == 0
            ? null
            : Html.Section(
                "Training",
                "What became of those who enrolled, people, mean over the replications.",
                Html.Legend([.. Ends.Select(end => (Palette.Class(end.Item), Figures.Words(end.Item)))]),
                Html.Figure(StackedBars.Draw("Trainees by outcome", funnel)),
                Html.Table(
                    "figures",
                    ["means", "enrolled", "qualified", "in training", "failed", "left", "yield"],
                    programmes.Select(row =>
                        (IReadOnlyList<string>)
                            [
                                row.Item,
                                Measure.People.Format(row.Mean),
                                .. Ends.Select(end => Mean(end.Kpi, row.Item)),
                                summary.Find("pipeline_yield", row.Item) is { } yield
                                    ? Measure.Percent.Full(yield.Mean)
                                    : "",
                            ]
                    )
                ),
                ByMonth(summary),
                Days(summary),
                Waits(summary),
                Cost(summary)
            );

        string Mean(string kpi, string item) =>
            summary.Find(kpi, item) is { } row ? Measure.People.Format(row.Mean) : "";
    }

    private static IReadOnlyList<SummaryRow> Outcomes(Summary summary, string programme) =>
        [
            .. Ends.Select(end => summary.Find(end.Kpi, programme) is { } row ? row with { Item = end.Item } : default)
                .Where(row => row.Kpi is not null),
        ];

    private static IEnumerable<XElement> ByMonth(Summary summary)
    {
        var programmes = summary.ItemsByMonth("in_training");
        if (programmes.Count == 0)
            yield break;
        yield return new XElement(
            "p",
            "By month: line and band (P50, P10 to P90), people in training at its end; columns, those who "
                + "qualified in it."
        );
        yield return Html.Grid(
            programmes.Select(programme =>
                (
                    programme,
                    MonthChart.Small(
                        $"In training: {programme}",
                        summary.Months,
                        Measure.People,
                        [
                            new ColumnLayer([
                                (
                                    "qualified",
                                    Palette.Class("qualified"),
                                    summary.ByMonth("trainees_qualified", programme)
                                ),
                            ]),
                            new FanLayer(summary.ByMonth("in_training", programme), atEnd: true),
                        ]
                    ),
                    MonthTable.Means(
                        Measure.People,
                        summary.Months,
                        [
                            ("enrolled", summary.ByMonth("trainees_enrolled", programme)),
                            .. Ends.Select(end => (Figures.Words(end.Item), summary.ByMonth(end.Kpi, programme))),
                        ]
                    )
                )
            )
        );
    }

    private static IEnumerable<XElement> Days(Summary summary)
    {
        var rows = summary.Of("time_to_competence").Select(row => (row.Item, row, (SummaryRow?)null)).ToList();
        if (rows.Count == 0)
            yield break;
        yield return new XElement("h3", "Days to certificate");
        yield return new XElement(
            "p",
            "From enrolment, mean of those who qualified. Bar: P10 to P90 of the replications. Dot: P50. Thin "
                + "line: least to greatest."
        );
        yield return Html.Figure(IntervalChart.Draw("Days to certificate", rows, Measure.Days));
    }

    /// <summary>Nights and days off by roster are not what stops a pipeline.</summary>
    private static IEnumerable<XElement> Waits(Summary summary)
    {
        IReadOnlyList<SummaryRow> rows =
        [
            .. summary
                .Of("training_wait")
                .Where(row => row.Item != "roster" && row.P90 > 0)
                .Select(row =>
                    row with
                    {
                        Unit = "days",
                        Mean = row.Mean / HoursADay,
                        P10 = row.P10 / HoursADay,
                        P50 = row.P50 / HoursADay,
                        P90 = row.P90 / HoursADay,
                    }
                ),
        ];
        if (rows.Count == 0)
            yield break;
        yield return new XElement("h3", "What trainees waited for");
        yield return new XElement(
            "p",
            "Days of all trainees, nights and days off by roster left out. Bar: mean over the replications. "
                + "Line: P10 to P90."
        );
        yield return Html.Figure(BarChart.Draw("Days that trainees waited, by cause", rows));
    }

    private static IEnumerable<XElement> Cost(Summary summary)
    {
        var programmes = summary.Of("training_cost");
        if (programmes.Count == 0)
            yield break;
        yield return new XElement("h3", "What training costs");
        yield return new XElement(
            "p",
            "US$, means. A certificate: what those whose training is over have cost, for each who qualified."
        );
        yield return Html.Table(
            "figures",
            ["", "fees and hours", "wages of trainees", "a certificate"],
            programmes.Select(row =>
                (IReadOnlyList<string>)
                    [
                        row.Item,
                        Usd("training_cost", row.Item),
                        Usd("training_wages", row.Item),
                        Usd("certificate_cost", row.Item),
                    ]
            )
        );

        string Usd(string kpi, string item) =>
            summary.Find(kpi, item) is { } row ? Measure.For("USD", 0).Format(row.Mean) : "";
    }
}
