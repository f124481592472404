using MineSim.Results.Tables;

namespace MineSim.Experiments.Statistics;

/// <summary>Draws up the table <c>summary_by_month</c> of an experiment: one row for each month and KPI.</summary>
internal static class MonthlySummary
{
    public static IReadOnlyList<MonthSummaryRow> Of(OrderedDictionary<MonthlyKpiKey, double[]> columns) =>
        [
            .. columns
                .OrderBy(column => column.Key.Month, StringComparer.Ordinal)
                .Select(column => Row(column.Key, new Sample(column.Value))),
        ];

    private static MonthSummaryRow Row(MonthlyKpiKey key, Sample sample) =>
        new(
            key.Month,
            key.Kpi.Kpi,
            key.Kpi.Item,
            key.Kpi.Unit,
            sample.Count,
            sample.Mean,
            sample.Quantile(0.1),
            sample.Quantile(0.5),
            sample.Quantile(0.9)
        );
}
