using MineSim.Results.Tables;

namespace MineSim.Reports;

/// <summary>The summary of a run, by name: of the whole run, and by month.</summary>
internal sealed class Summary(IReadOnlyList<SummaryRow> rows, IReadOnlyList<MonthSummaryRow>? byMonth = null)
{
    // Two months make no course of events.
    private const int LeastMonths = 3;

    private readonly ILookup<(string Kpi, string Item), MonthSummaryRow> _series = (byMonth ?? [])
        .Where(row => double.IsFinite(row.P50))
        .ToLookup(row => (row.Kpi, row.Item));

    /// <summary>All rows, in the order of the dataset.</summary>
    public IReadOnlyList<SummaryRow> Rows => rows;

    /// <summary>The months of the run, if there are enough for a course of events; else none.</summary>
    public IReadOnlyList<string> Months { get; } =
        (byMonth ?? []).Select(row => row.Month).Distinct().ToList() is { Count: >= LeastMonths } months ? months : [];

    /// <summary>The rows of one KPI, in the order of the dataset.</summary>
    public IReadOnlyList<SummaryRow> Of(string kpi) =>
        [.. rows.Where(row => row.Kpi == kpi && double.IsFinite(row.P50))];

    /// <summary>The rows of one KPI by what they are of, without the row of the whole mine.</summary>
    public IReadOnlyList<SummaryRow> Parts(string kpi) => [.. Of(kpi).Where(row => row.Item.Length > 0)];

    /// <summary>One row; <see langword="null"/> when the run has none.</summary>
    public SummaryRow? Find(string kpi, string item = "")
    {
        foreach (var row in Of(kpi))
        {
            if (row.Item == item)
                return row;
        }

        return null;
    }

    /// <summary>A KPI month by month; no rows where the run has none, or too few months.</summary>
    public IReadOnlyList<MonthSummaryRow> ByMonth(string kpi, string item = "") =>
        Months.Count == 0 ? [] : [.. _series[(kpi, item)]];

    /// <summary>What a KPI is of in the months, without the whole mine, in the order in which months name it.</summary>
    public IReadOnlyList<string> ItemsByMonth(string kpi) =>
        Months.Count == 0
            ? []
            :
            [
                .. _series
                    .Where(series => series.Key.Kpi == kpi && series.Key.Item.Length > 0)
                    .Select(series => series.Key.Item),
            ];
}
