using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// A line of the plan in one period: tonnes missing, planned, planned up to its end, and moved in half of the
/// replications.
/// </summary>
internal sealed record PlanLine(SummaryRow Missing, double Planned, double SoFar, double Moved)
{
    /// <summary>Less is loads that were on the road when their period ended.</summary>
    private const double NegligibleShare = 0.005;

    public bool IsShort => Missing.P50 > NegligibleShare * Planned;

    public static IReadOnlyList<PlanLine> Of(Findings findings) =>
        [
            .. findings
                .All(Kpi.PeriodShortfallTonnes)
                .Select(row => new PlanLine(
                    row,
                    findings.Mean(Kpi.PeriodPlanTonnes, row.Item),
                    PlannedSoFar(findings, row.Item),
                    findings.Find(Kpi.PeriodTonnes, row.Item)?.P50 ?? 0
                )),
        ];

    public static Measure MeasureOf(IReadOnlyList<PlanLine> lines) =>
        Measure.OfTonnes(lines.Max(line => Math.Max(line.Planned, line.Missing.P90)));

    /// <summary>
    /// What was planned of a line up to the end of its period: periods come in their order, each before what it is of.
    /// </summary>
    private static double PlannedSoFar(Findings findings, string item)
    {
        var of = item[item.IndexOf(' ', StringComparison.Ordinal)..];
        var sum = 0.0;
        foreach (
            var row in findings.All(Kpi.PeriodPlanTonnes).Where(row => row.Item.EndsWith(of, StringComparison.Ordinal))
        )
        {
            sum += row.Mean;
            if (row.Item == item)
                break;
        }

        return sum;
    }
}
