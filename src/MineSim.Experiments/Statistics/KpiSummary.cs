using MineSim.Results.Tables;

namespace MineSim.Experiments.Statistics;

/// <summary>Draws up the summary table of an experiment: one row for each KPI.</summary>
internal static class KpiSummary
{
    private const double Confidence = 0.95;

    public static IReadOnlyList<SummaryRow> Of(KpiFigures figures) =>
        [.. figures.Keys.Select(key => Row(key, new Sample(figures[key])))];

    private static SummaryRow Row(KpiKey key, Sample sample)
    {
        var (low, high) = key.IsChance ? sample.ChanceWithin(Confidence) : sample.MeanWithin(Confidence);
        return new SummaryRow(
            key.Kpi,
            key.Item,
            key.Unit,
            sample.Count,
            sample.Mean,
            sample.StandardDeviation,
            low,
            high,
            sample.Quantile(0.1),
            sample.Quantile(0.5),
            sample.Quantile(0.9),
            sample.Minimum,
            sample.Maximum
        );
    }
}
