using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>How a figure is spread over the replications; of one replication there is but its figure.</summary>
internal static class Spread
{
    /// <summary>The columns of a spread.</summary>
    /// <param name="isSingle">Whether there is one replication.</param>
    /// <param name="figure">What the column of its figure is called.</param>
    public static Column[] Columns(bool isSingle, string figure = "") =>
        isSingle
            ? [new(figure)]
            :
            [
                new("P10", ColumnKind.P10),
                new("P50", ColumnKind.P50),
                new("P90", ColumnKind.P90),
                new("mean ± 95% CI", ColumnKind.Interval),
            ];

    /// <summary>The cells under <see cref="Columns"/>.</summary>
    public static Cell[] Cells(SummaryRow row, bool isSingle, Measure measure) =>
        isSingle
            ? [new(row.Mean, measure) { IsKey = true }]
            :
            [
                new(row.P10, measure),
                new(row.P50, measure) { IsKey = true },
                new(row.P90, measure),
                new(row.Mean, measure) { Margin = row.N > 1 ? row.Mean - row.Ci95Low : null },
            ];

    /// <summary>A cost as what it takes off: its 10th percentile is the 90th of the cost.</summary>
    public static SummaryRow Less(SummaryRow row) =>
        row with
        {
            Mean = -row.Mean,
            P10 = -row.P90,
            P50 = -row.P50,
            P90 = -row.P10,
            Ci95Low = -row.Ci95High,
            Ci95High = -row.Ci95Low,
        };
}
