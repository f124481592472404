using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// Money: from revenue to cash flow, over time, what it is worth at the start, whose it is, and what stays near the
/// mine.
/// </summary>
internal static class ValueSection
{
    private static readonly (Kpi Kpi, string Words)[] Ratios =
    [
        (Kpi.OperatingCostPerTonne, $"{Kpi.OperatingCost.Short}, US$ per tonne moved"),
        (Kpi.OperatingCostPerOreTonne, $"{Kpi.OperatingCost.Short}, US$ per tonne of ore"),
    ];

    public static Section? Choose(Findings findings)
    {
        if (findings.Find(Kpi.Npv) is not { } npv)
            return null;
        return new Section(
            "Value",
            [
                .. Waterfall(findings, npv),
                Lines(findings, npv),
                .. ValueByMonth.Of(findings),
                .. Partners(findings),
                .. Local(findings),
            ]
        )
        {
            Remark = "million US$, before tax",
            Explanation =
                "Of the whole run, before tax. Bars are means and add up from revenue to cash flow; the lines from "
                + "P10 to P90 do not.",
        };
    }

    private static IEnumerable<Block> Waterfall(Findings findings, SummaryRow npv)
    {
        if (findings.Find(Kpi.CashFlow) is not { } cash || !double.IsFinite(cash.P50) || !double.IsFinite(npv.P50))
            yield break;
        yield return new StepsDrawing(
            "From revenue to cash flow",
            [
                .. ValueStep.All.SelectMany(step => Parts(findings, step)),
                new(Kpi.CashFlow.Short, ColourRole.Figure, cash, IsTotal: true),
                new(Kpi.Npv.Short, ColourRole.Figure, npv, IsTotal: true),
            ]
        );
    }

    /// <summary>Whatever lines the dataset has of a step; the whole where it has none.</summary>
    private static IEnumerable<Step> Parts(Findings findings, ValueStep step) =>
        (findings.Parts(step.Kpi) is { Count: > 0 } parts ? parts : findings.All(step.Kpi))
            .Where(row => double.IsFinite(row.P50) && row is not { Mean: 0, P10: 0, P90: 0 })
            .Select(row => new Step(
                row.Item.Length == 0 ? step.Kpi.Long : step.OfItem + Line(row),
                step.Kpi.Role,
                step.Signed(row)
            ));

    private static Table Lines(Findings findings, SummaryRow npv)
    {
        var table = new SpreadTable(findings.IsSingle);
        foreach (var step in ValueStep.All)
        {
            Add(step.Kpi.Short, findings.Find(step.Kpi) is { } whole ? step.Signed(whole) : null);
            foreach (var part in findings.Parts(step.Kpi))
                Add(Line(part), step.Signed(part), level: 1);
        }

        Add(Kpi.CashFlow.Short, findings.Find(Kpi.CashFlow), isTotal: true);
        Add(Kpi.Npv.Short, npv, isTotal: true);
        foreach (var partner in findings.All(Kpi.PartnerNpv))
            Add("of " + partner.Item, partner, level: 1);
        Add(Kpi.LocalValueAdded.Short, findings.Find(Kpi.LocalValueAdded) is { Mean: > 0 } local ? local : null);
        foreach (var (kpi, words) in Ratios)
        {
            if (findings.Find(kpi) is { Mean: > 0 } row)
                table.Add(words, row, Measure.Plain(2));
        }

        return table.Done();

        void Add(string words, SummaryRow? row, int level = 0, bool isTotal = false)
        {
            if (row is { } found && (found.Mean != 0 || isTotal))
                table.Add(words, found, Millions(found.Mean), level, isTotal);
        }
    }

    private static string Line(SummaryRow row) => Figures.Words(ValueWords.FindLine(row.Item), row.Item);

    /// <summary>As many decimals as make four digits of the mean: 5,483, 183.8, 6.14.</summary>
    private static Measure Millions(double mean) =>
        new(
            "",
            1e6,
            Math.Abs(mean) switch
            {
                >= 1e9 => 0,
                >= 1e8 => 1,
                _ => 2,
            }
        );

    private static IEnumerable<Block> Partners(Findings findings)
    {
        var (npv, royalties) = (findings.Parts(Kpi.PartnerNpv), findings.Parts(Kpi.Royalties));
        if (npv.Count + royalties.Count == 0)
            yield break;
        var measure = Measure.For("USD", npv.Concat(royalties).Max(row => Math.Abs(row.Mean)));
        yield return new Table(
            measure.Unit,
            [new("P10", ColumnKind.P10), new("P50", ColumnKind.P50), new("P90", ColumnKind.P90), new("mean")],
            [
                .. findings
                    .Parts(Kpi.PartnerCashFlow)
                    .Select(row => Partner($"{Kpi.CashFlow.Short} of {row.Item}", row)),
                .. npv.Select(row => Partner($"{Kpi.Npv.Short} of {row.Item}", row)),
                .. royalties.Select(row => Partner("royalty to " + row.Item, row)),
            ]
        )
        {
            Heading = "Who has it",
            For = ShownBy.OnlyPage("The console has what matters of it in the table above."),
        };

        Row Partner(string words, SummaryRow row) =>
            new(words, [new(row.P10, measure), new(row.P50, measure), new(row.P90, measure), new(row.Mean, measure)]);
    }

    private static IEnumerable<Block> Local(Findings findings)
    {
        if (findings.Find(Kpi.LocalValueAdded) is not { Mean: > 0 } local || !double.IsFinite(local.P50))
            yield break;
        var share = findings.MeanOrNull(Kpi.LocalValueShare);
        var lines = findings.Parts(Kpi.LocalValueAdded) is { Count: > 0 } parts ? parts : [local];
        yield return new BarsDrawing(
            "Local value added by line",
            [
                .. lines
                    .Where(row => row.Mean != 0)
                    .Concat(lines.Count > 1 ? [local] : [])
                    .OrderByDescending(row => row.Mean)
                    .Select(row => new Step(row.Item.Length == 0 ? "all" : Line(row), ColourRole.Other, row)),
            ]
        )
        {
            Heading = Figures.Heading(Kpi.LocalValueAdded.Short),
            Explanation =
                "The part of operating cost and capital that stays near the mine"
                + (share is { } part ? $": {Measure.Percent.Full(part)} of both in the mean" : "")
                + ". Bar: mean over the replications. Line: P10 to P90.",
        };
    }
}
