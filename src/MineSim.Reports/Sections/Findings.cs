using MineSim.Records.Words;
using MineSim.Results;
using MineSim.Results.Reading;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>The figures that a summary is chosen from; a scenario does not have every KPI.</summary>
/// <param name="rows">KPIs of the whole run.</param>
/// <param name="byMonth">KPIs by month; none where they are not known.</param>
public sealed class Findings(IReadOnlyList<SummaryRow> rows, IReadOnlyList<MonthSummaryRow>? byMonth = null)
{
    // Two months make no course of events.
    private const int LeastMonths = 3;

    private readonly ILookup<string, SummaryRow> _byKpi = rows.ToLookup(row => row.Kpi);

    private readonly ILookup<(string Kpi, string Item), MonthSummaryRow> _series = (byMonth ?? [])
        .Where(row => double.IsFinite(row.P50))
        .ToLookup(row => (row.Kpi, row.Item));

    /// <summary>The first day of the run.</summary>
    public DateOnly Start { get; init; }

    /// <summary>Hours that the run lasts.</summary>
    public double DurationHours { get; init; }

    /// <summary>The hour at which a day's first shift begins; <see langword="null"/> where it is not known.</summary>
    public double? DayBegins { get; init; }

    /// <summary>What the ratios of time are; <see langword="null"/> where it is not known.</summary>
    public RatioDefinitions? Ratios { get; init; }

    /// <summary>Shares of replications; <see langword="null"/> where single replications are not known.</summary>
    public IChances? Chances { get; init; }

    /// <summary>Whether there is one replication, so that figures have neither percentiles nor an interval.</summary>
    public bool IsSingle { get; } = rows.All(row => row.N <= 1);

    /// <summary>What a run found.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">KPIs of the whole run.</param>
    /// <param name="byMonth">KPIs by month.</param>
    /// <param name="chances">Shares of replications; <see langword="null"/> where single replications are not
    /// known.</param>
    public static Findings Of(
        RunInfo run,
        IReadOnlyList<SummaryRow> rows,
        IReadOnlyList<MonthSummaryRow> byMonth,
        IChances? chances
    )
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(rows, byMonth)
        {
            Start = run.Start,
            DurationHours = run.DurationHours,
            DayBegins = run.DayBegins,
            Ratios = run.Ratios,
            Chances = chances,
        };
    }

    /// <summary>What a dataset holds of what its run found.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="chances">Shares of replications; <see langword="null"/> where nobody has counted them.</param>
    /// <exception cref="DatasetException">A summary is damaged.</exception>
    public static Findings Of(Dataset dataset, IChances? chances)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Of(dataset.Run, dataset.ReadSummary(), dataset.ReadSummaryByMonth(), chances);
    }

    /// <summary>All rows, in the order of the dataset.</summary>
    internal IReadOnlyList<SummaryRow> Rows => rows;

    /// <summary>All rows by month.</summary>
    internal IReadOnlyList<MonthSummaryRow> RowsByMonth => byMonth ?? [];

    /// <summary>The months of the run, if there are enough for a course of events; else none.</summary>
    internal IReadOnlyList<string> Months { get; } =
        (byMonth ?? []).Select(row => row.Month).Distinct().ToList() is { Count: >= LeastMonths } months ? months : [];

    /// <summary>The row of a KPI and item; <see langword="null"/> when the run has none.</summary>
    internal SummaryRow? Find(Kpi kpi, string item = "")
    {
        foreach (var row in _byKpi[kpi.Name])
        {
            if (row.Item == item)
                return row;
        }

        return null;
    }

    /// <summary>The mean of a KPI and item; 0 when the run has none.</summary>
    internal double Mean(Kpi kpi, string item = "") => Find(kpi, item)?.Mean ?? 0;

    /// <summary>The mean of a KPI and item; <see langword="null"/> when the run has none.</summary>
    internal double? MeanOrNull(Kpi kpi, string item = "") => Find(kpi, item)?.Mean;

    /// <summary>All rows of a KPI, in the order of the dataset.</summary>
    internal IReadOnlyList<SummaryRow> All(Kpi kpi) => [.. _byKpi[kpi.Name]];

    /// <summary>The rows of a KPI by what they are of, without the row of the whole.</summary>
    internal IReadOnlyList<SummaryRow> Parts(Kpi kpi) => [.. _byKpi[kpi.Name].Where(row => row.Item.Length > 0)];

    /// <summary>A KPI month by month; no rows where the run has none, or too few months.</summary>
    internal IReadOnlyList<MonthSummaryRow> ByMonth(Kpi kpi, string item = "") =>
        Months.Count == 0 ? [] : [.. _series[(kpi.Name, item)]];

    /// <summary>What a KPI is of in the months, without the whole, in the order in which months name it.</summary>
    internal IReadOnlyList<string> ItemsByMonth(Kpi kpi) =>
        Months.Count == 0
            ? []
            :
            [
                .. _series
                    .Where(series => series.Key.Kpi == kpi.Name && series.Key.Item.Length > 0)
                    .Select(series => series.Key.Item),
            ];
}
