using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Tonnes by material against plan.</summary>
internal static class TonnesSection
{
    // From this share of the plan on, it is nearly met.
    private const double NearlyMet = 0.95;

    public static Section? Choose(Findings findings)
    {
        var materials = findings.All(Kpi.Tonnes);
        if (materials.Count == 0)
            return null;
        var plans = findings.All(Kpi.PlanTonnes);
        var measure = Measure.OfTonnes(materials.Concat(plans).Max(row => Math.Max(row.Mean, row.P90)));
        var isPlanned = plans.Count > 0;
        var chances = findings.IsSingle ? null : findings.Chances;
        return new Section(
            "Tonnes moved",
            [
                new IntervalsDrawing(
                    "Tonnes by material against plan",
                    [
                        .. materials
                            .Where(row => double.IsFinite(row.P50))
                            .Select(row => new Interval(
                                row.Item.Length == 0 ? "all materials" : Figures.Words(row.Item),
                                row,
                                findings.Find(Kpi.PlanTonnes, row.Item)
                            )),
                    ]
                ),
                new Table(
                    "",
                    [
                        .. isPlanned ? (Column[])[new(Kpi.PlanTonnes.Short)] : [],
                        .. Spread.Columns(findings.IsSingle, Kpi.Tonnes.Short),
                        .. isPlanned ? (Column[])[new("of plan")] : [],
                        .. isPlanned && chances is not null ? (Column[])[new("chance")] : [],
                    ],
                    [.. Ordered(materials).Select(row => Row(row, findings, measure, isPlanned, chances))]
                ),
            ]
        )
        {
            Remark =
                measure.Unit
                + (isPlanned && chances is not null ? "; chance: the share of replications that meet the plan" : ""),
            Explanation =
                "Bar: P10 to P90 of the replications. Dot: P50. Thin line: least to greatest. Upright mark: the "
                + "plan. Each row has its own axis.",
        };
    }

    // Materials first, then all of them together, unless there is but one.
    private static IEnumerable<SummaryRow> Ordered(IReadOnlyList<SummaryRow> rows)
    {
        var materials = rows.Where(row => row.Item.Length > 0).ToList();
        return materials.Count == 1 ? materials : materials.Concat(rows.Where(row => row.Item.Length == 0));
    }

    private static Row Row(SummaryRow row, Findings findings, Measure measure, bool isPlanned, IChances? chances)
    {
        var isTotal = row.Item.Length == 0;
        var plan = findings.MeanOrNull(Kpi.PlanTonnes, row.Item);
        var cells = new List<Cell>();
        if (isPlanned)
            cells.Add(Cell.Of(plan, measure));
        cells.AddRange(Spread.Cells(row, findings.IsSingle, measure));
        if (isPlanned)
            cells.Add(plan is > 0 ? OfPlan(row.Mean / plan.Value) : Cell.Empty);
        if (isPlanned && chances is not null)
        {
            cells.Add(
                plan is > 0
                    ? new(chances.OfReaching(Kpi.Tonnes, Kpi.PlanTonnes, row.Item), Measure.WholePercent)
                    : Cell.Empty
            );
        }

        return new(isTotal ? "all materials" : row.Item, cells) { IsTotal = isTotal };
    }

    private static Cell OfPlan(double share) =>
        new(share, Measure.Percent)
        {
            Tone =
                share >= 1 ? Tone.Good
                : share >= NearlyMet ? Tone.Fair
                : Tone.Bad,
        };
}
