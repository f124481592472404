using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>Cash flow, revenue and costs month by month.</summary>
internal static class ValueByMonth
{
    public static IEnumerable<Block> Of(Findings findings)
    {
        var (cash, npv) = (findings.ByMonth(Kpi.CashFlow), findings.ByMonth(Kpi.NpvToDate));
        if (cash.Count == 0 || npv.Count == 0)
            yield break;
        var measure = Measure.For("USD", cash.Concat(npv).Max(row => Math.Max(Math.Abs(row.P10), Math.Abs(row.P90))));
        var flow = new Series(Kpi.CashFlow.Short, ColourRole.Load, SeriesShape.Columns, cash);
        var worth = new Series(Kpi.NpvToDate.Short, ColourRole.Figure, SeriesShape.Fan, npv) { IsAtEnd = true };
        yield return new MonthsDrawing(
            "Cash flow over time",
            findings.Months,
            new Course("Cash flow by month, and what it is worth in sum", measure.Unit, measure, [flow, worth])
            {
                Means =
                [
                    flow,
                    new(
                        Kpi.CashFlowToDate.Short,
                        ColourRole.Other,
                        SeriesShape.Line,
                        findings.ByMonth(Kpi.CashFlowToDate)
                    ),
                    worth,
                ],
            }
        )
        {
            Heading = "Cash flow over time",
            Legend =
            [
                new(flow.Role, "cash flow of the month, mean"),
                new(worth.Role, "discounted cash flow since the start: P50, P10 to P90"),
            ],
        };
        foreach (var block in Running(findings))
            yield return block;
    }

    /// <summary>Beside capital, which is paid in a few months, the others could not be seen.</summary>
    private static IEnumerable<Block> Running(Findings findings)
    {
        List<Series> parts =
        [
            .. ValueStep
                .All.Where(step => step.Kpi != Kpi.CapitalCost)
                .Select(step => new Series(
                    step.Kpi.Long,
                    step.Kpi.Role,
                    SeriesShape.Columns,
                    [.. findings.ByMonth(step.Kpi).Select(row => step.IsCost ? row with { Mean = -row.Mean } : row)]
                ))
                .Where(part => part.Rows.Any(row => row.Mean != 0)),
        ];
        if (parts.Count == 0)
            yield break;
        var measure = Measure.For("USD", parts.SelectMany(part => part.Rows).Max(row => Math.Abs(row.Mean)));
        const string Title = "Revenue and costs by month, without capital";
        yield return new MonthsDrawing(
            Title,
            findings.Months,
            new Course(Title, $"{Title}; {measure.Unit}, means", measure, parts)
            {
                Means =
                [
                    .. parts,
                    new(
                        Kpi.CapitalCost.Long,
                        Kpi.CapitalCost.Role,
                        SeriesShape.Columns,
                        findings.ByMonth(Kpi.CapitalCost)
                    ),
                ],
            }
        )
        {
            Legend = [.. parts.Select(part => new Entry(part.Role, part.Name))],
        };
    }
}
