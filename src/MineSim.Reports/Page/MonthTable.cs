using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>The figures of a chart by month as a table that unfolds.</summary>
internal static class MonthTable
{
    /// <summary>P10, P50 and P90 of a series, with a plan beside it if there is one.</summary>
    public static XElement Spread(
        Measure measure,
        IReadOnlyList<MonthSummaryRow> rows,
        IReadOnlyList<MonthSummaryRow>? plan = null,
        string planned = "plan"
    )
    {
        var plans = (plan ?? []).ToDictionary(row => row.Month);
        return Html.Folded(
            Title(measure),
            ["month", .. plans.Count > 0 ? (string[])[planned] : [], "P10", "P50", "P90", "mean"],
            rows.Select(row =>
                (IReadOnlyList<string>)
                    [
                        row.Month,
                        .. plans.Count > 0
                            ? (string[])[plans.TryGetValue(row.Month, out var each) ? measure.Format(each.Mean) : ""]
                            : [],
                        measure.Format(row.P10),
                        measure.Format(row.P50),
                        measure.Format(row.P90),
                        measure.Format(row.Mean),
                    ]
            )
        );
    }

    /// <summary>Means of several series side by side.</summary>
    public static XElement Means(
        Measure measure,
        IReadOnlyList<string> months,
        IReadOnlyList<(string Name, IReadOnlyList<MonthSummaryRow> Rows)> series
    )
    {
        var columns = series.Select(each => each.Rows.ToDictionary(row => row.Month)).ToList();
        return Html.Folded(
            Title(measure) + ", means",
            ["month", .. series.Select(each => each.Name)],
            months.Select(month =>
                (IReadOnlyList<string>)
                    [
                        month,
                        .. columns.Select(column =>
                            column.TryGetValue(month, out var row) ? measure.Format(row.Mean) : ""
                        ),
                    ]
            )
        );
    }

    private static string Title(Measure measure) =>
        measure.Unit.Length == 0 ? "Figures by month" : $"Figures by month, {measure.Unit}";
}
