using System.Xml.Linq;
using MineSim.Reports.Charts;

namespace MineSim.Reports.Page;

/// <summary>Tonnes month by month against the plan: how the mine ramps up.</summary>
internal static class ProgressSection
{
    public static XElement? Draw(Summary summary)
    {
        var tonnes = summary.ByMonth("tonnes");
        if (tonnes.Count == 0 || !tonnes.Any(row => row.P90 > 0))
            return null;
        var (plan, toDate, planToDate) = (
            summary.ByMonth("plan_tonnes"),
            summary.ByMonth("tonnes_to_date"),
            summary.ByMonth("plan_tonnes_to_date")
        );
        var measure = Measure.For("t", tonnes.Concat(plan).Max(row => row.P90));
        var total = Measure.For("t", toDate.Concat(planToDate).Max(row => row.P90));
        return Html.Section(
            "Tonnes by month",
            "Line: P50 of the replications. Band: P10 to P90. A month that the run cuts short is as low as it is "
                + "short.",
            Html.Legend([("c-fan", "moved"), .. plan.Count > 0 ? ((string, string)[])[("c-plan", "plan")] : []]),
            Html.Figure(
                MonthChart.Wide(
                    "Tonnes moved by month",
                    summary.Months,
                    measure,
                    [new FanLayer(tonnes), new StepLayer(plan, "plan")]
                ),
                $"Moved in the month, {measure.Unit}",
                MonthTable.Spread(measure, tonnes, plan)
            ),
            Html.Figure(
                MonthChart.Wide(
                    "Tonnes moved since the start",
                    summary.Months,
                    total,
                    [new FanLayer(toDate, atEnd: true), new LineLayer(planToDate, "plan", atEnd: true)]
                ),
                $"Moved since the start, {total.Unit}",
                MonthTable.Spread(total, toDate, planToDate)
            )
        );
    }
}
