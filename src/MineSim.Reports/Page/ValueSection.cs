using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>
/// Money: from revenue to cash flow, over time, what it is worth at the start, whose it is, and what stays near the
/// mine.
/// </summary>
internal static class ValueSection
{
    private static readonly (string Kpi, string Words, int Sign)[] Steps =
    [
        ("revenue", "", 1),
        ("selling_cost", "selling ", -1),
        ("royalties", "royalty to ", -1),
        ("operating_cost", "", -1),
        ("capital_cost", "capital: ", -1),
    ];

    public static XElement? Draw(Summary summary)
    {
        if (summary.Find("cash_flow") is not { } cash || summary.Find("npv") is not { } npv)
            return null;
        var rows = Steps.SelectMany(step => Lines(summary, step.Kpi, step.Words, step.Sign)).ToList();
        rows.Add(new("cash flow", "c-fan", cash, IsTotal: true));
        rows.Add(new("net present value", "c-fan", npv, IsTotal: true));
        return Html.Section(
            "Value",
            "Of the whole run, before tax. Bars are means and add up from revenue to cash flow; the lines from "
                + "P10 to P90 do not.",
            Html.Figure(Waterfall.Draw("From revenue to cash flow", rows)),
            ByMonth(summary),
            Partners(summary),
            Local(summary)
        );
    }

    /// <summary>Whatever lines the dataset has; the whole where it has none.</summary>
    private static IEnumerable<WaterfallRow> Lines(Summary summary, string kpi, string words, int sign)
    {
        var lines = summary.Parts(kpi) is { Count: > 0 } parts ? parts : summary.Of(kpi);
        return lines
            .Where(row => row is not { Mean: 0, P10: 0, P90: 0 })
            .Select(row =>
            {
                var label = row.Item.Length == 0 ? Figures.Words(kpi) : words + Figures.Words(row.Item);
                return sign > 0
                    ? new WaterfallRow(label, Palette.Class(kpi), row)
                    : WaterfallRow.Less(label, Palette.Class(kpi), row);
            });
    }

    private static IEnumerable<XElement> ByMonth(Summary summary)
    {
        var (cash, npv) = (summary.ByMonth("cash_flow"), summary.ByMonth("npv_to_date"));
        if (cash.Count == 0 || npv.Count == 0)
            yield break;
        var measure = Measure.For("USD", cash.Concat(npv).Max(row => Math.Max(Math.Abs(row.P10), Math.Abs(row.P90))));
        yield return new XElement("h3", "Cash flow over time");
        yield return Html.Legend(
            ("c-load", "cash flow of the month, mean"),
            ("c-fan", "discounted cash flow since the start: P50, P10 to P90")
        );
        yield return Html.Figure(
            MonthChart.Wide(
                "Cash flow by month, and what it is worth in sum",
                summary.Months,
                measure,
                [new ColumnLayer([("cash flow", "c-load", cash)]), new FanLayer(npv, atEnd: true)]
            ),
            measure.Unit,
            MonthTable.Means(
                measure,
                summary.Months,
                [
                    ("cash flow", cash),
                    ("cash flow to date", summary.ByMonth("cash_flow_to_date")),
                    ("discounted, to date", npv),
                ]
            )
        );
        foreach (var each in Running(summary))
            yield return each;
    }

    /// <summary>Beside capital, which is paid in a few months, the others could not be seen.</summary>
    private static IEnumerable<XElement> Running(Summary summary)
    {
        var parts = Steps
            .Where(step => step.Kpi != "capital_cost")
            .Select(step =>
                (
                    Name: Figures.Words(step.Kpi),
                    Style: Palette.Class(step.Kpi),
                    Rows: (IReadOnlyList<MonthSummaryRow>)
                        [
                            .. summary
                                .ByMonth(step.Kpi)
                                .Select(row => step.Sign > 0 ? row : row with { Mean = -row.Mean }),
                        ]
                )
            )
            .Where(part => part.Rows.Any(row => row.Mean != 0))
            .ToList();
        if (parts.Count == 0)
            yield break;
        var measure = Measure.For("USD", parts.SelectMany(part => part.Rows).Max(row => Math.Abs(row.Mean)));
        yield return Html.Legend([.. parts.Select(part => (part.Style, part.Name))]);
        yield return Html.Figure(
            MonthChart.Wide(
                "Revenue and costs by month, without capital",
                summary.Months,
                measure,
                [new ColumnLayer(parts)]
            ),
            $"Revenue and costs by month, without capital; {measure.Unit}, means",
            MonthTable.Means(
                measure,
                summary.Months,
                [.. parts.Select(part => (part.Name, part.Rows)), ("capital cost", summary.ByMonth("capital_cost"))]
            )
        );
    }

    private static IEnumerable<XElement> Partners(Summary summary)
    {
        var (npv, royalties) = (summary.Parts("partner_npv"), summary.Parts("royalties"));
        if (npv.Count + royalties.Count == 0)
            yield break;
        var measure = Measure.For("USD", npv.Concat(royalties).Max(row => Math.Abs(row.Mean)));
        yield return new XElement("h3", "Who has it");
        yield return Html.Table(
            "figures",
            [measure.Unit, "P10", "P50", "P90", "mean"],
            [
                .. summary.Parts("partner_cash_flow").Select(row => Row("cash flow of " + row.Item, row)),
                .. npv.Select(row => Row("net present value of " + row.Item, row)),
                .. royalties.Select(row => Row("royalty to " + row.Item, row)),
            ]
        );

        IReadOnlyList<string> Row(string words, SummaryRow row) =>
            [
                words,
                measure.Format(row.P10),
                measure.Format(row.P50),
                measure.Format(row.P90),
                measure.Format(row.Mean),
            ];
    }

    private static IEnumerable<XElement> Local(Summary summary)
    {
        if (summary.Find("local_value_added") is not { Mean: > 0 } local)
            yield break;
        yield return new XElement("h3", "Local value added");
        yield return new XElement(
            "p",
            "The part of operating cost and capital that stays near the mine"
                + (
                    summary.Find("local_value_share") is { } share
                        ? $": {Measure.Percent.Full(share.Mean)} of both in the mean"
                        : ""
                )
                + ". Bar: mean over the replications. Line: P10 to P90."
        );
        var lines = summary.Parts("local_value_added") is { Count: > 0 } parts ? parts : [local];
        yield return Html.Figure(
            BarChart.Draw(
                "Local value added by line",
                [.. lines.Where(row => row.Mean != 0), .. lines.Count > 1 ? (SummaryRow[])[local] : []]
            )
        );
    }
}
