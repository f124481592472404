using MineSim.Results;

namespace MineSim.Reports;

/// <summary>The summary of a run, by name.</summary>
internal sealed class Summary(IReadOnlyList<SummaryRow> rows)
{
    /// <summary>All rows, in the order of the dataset.</summary>
    public IReadOnlyList<SummaryRow> Rows => rows;

    /// <summary>The rows of one KPI, in the order of the dataset.</summary>
    public IReadOnlyList<SummaryRow> Of(string kpi) => [.. rows.Where(row => row.Kpi == kpi && double.IsFinite(row.P50))];

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
}
