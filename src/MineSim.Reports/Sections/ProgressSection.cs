using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>Tonnes month by month against the plan: how the mine ramps up.</summary>
internal static class ProgressSection
{
    public static Section? Choose(Findings findings)
    {
        var tonnes = findings.ByMonth(Kpi.Tonnes);
        if (tonnes.Count == 0 || !tonnes.Any(row => row.P90 > 0))
            return null;
        var (plan, toDate, planToDate) = (
            findings.ByMonth(Kpi.PlanTonnes),
            findings.ByMonth(Kpi.TonnesToDate),
            findings.ByMonth(Kpi.PlanTonnesToDate)
        );
        return new Section(
            "Tonnes by month",
            [
                new MonthsDrawing(
                    "Tonnes by month",
                    findings.Months,
                    [InMonth(tonnes, plan), .. toDate.Count == 0 ? [] : (Course[])[SinceStart(toDate, planToDate)]]
                )
                {
                    Legend =
                    [
                        new(ColourRole.Figure, Kpi.Tonnes.Short),
                        .. plan.Count > 0 ? (Entry[])[new(ColourRole.Plan, Kpi.PlanTonnes.Short)] : [],
                    ],
                },
            ]
        )
        {
            Explanation =
                "Line: P50 of the replications. Band: P10 to P90. A month that the run cuts short is as low as it is "
                + "short.",
        };
    }

    private static Course InMonth(IReadOnlyList<MonthSummaryRow> tonnes, IReadOnlyList<MonthSummaryRow> plan)
    {
        var measure = Measure.For("t", tonnes.Concat(plan).Max(row => row.P90));
        return new(
            "Tonnes moved by month",
            $"Moved in the month, {measure.Unit}",
            measure,
            [
                new(Kpi.Tonnes.Short, ColourRole.Figure, SeriesShape.Fan, tonnes),
                new(Kpi.PlanTonnes.Short, ColourRole.Plan, SeriesShape.Steps, plan),
            ]
        );
    }

    private static Course SinceStart(IReadOnlyList<MonthSummaryRow> tonnes, IReadOnlyList<MonthSummaryRow> plan)
    {
        var measure = Measure.For("t", tonnes.Concat(plan).Max(row => row.P90));
        return new(
            "Tonnes moved since the start",
            $"Moved since the start, {measure.Unit}",
            measure,
            [
                new(Kpi.Tonnes.Short, ColourRole.Figure, SeriesShape.Fan, tonnes) { IsAtEnd = true },
                new(Kpi.PlanTonnes.Short, ColourRole.Plan, SeriesShape.Line, plan) { IsAtEnd = true },
            ]
        );
    }
}
