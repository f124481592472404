using MineSim.Results.Tables;

namespace MineSim.Cli.Showing;

/// <summary>Finds rows of a summary; a scenario does not have every KPI.</summary>
internal sealed class KpiLookup(IReadOnlyList<SummaryRow> rows)
{
    /// <summary>
    /// Whether there is one replication, so that its figures have neither percentiles nor an interval.
    /// </summary>
    public bool IsSingle { get; } = rows.All(row => row.N <= 1);

    /// <summary>The row of a KPI and item; <see langword="null"/> when the scenario has none.</summary>
    public SummaryRow? Find(string kpi, string item = "")
    {
        foreach (var row in rows)
        {
            if (row.Kpi == kpi && row.Item == item)
                return row;
        }

        return null;
    }

    /// <summary>The mean of a KPI and item; 0 when the scenario has none.</summary>
    public double Mean(string kpi, string item = "") => Find(kpi, item)?.Mean ?? 0;

    /// <summary>All rows of a KPI, in their order.</summary>
    public IReadOnlyList<SummaryRow> All(string kpi) => [.. rows.Where(row => row.Kpi == kpi)];
}
