using System.Globalization;
using System.Xml.Linq;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>Every KPI of the run.</summary>
internal static class KpiTable
{
    private static readonly string[] Columns = ["KPI", "Of", "Unit", "P10", "P50", "P90", "Mean", "95% interval", "n"];

    public static XElement Draw(IReadOnlyList<SummaryRow> rows) =>
        rows.Count == 0
            ? Html.Section("All KPIs", "The run has no summary yet.")
            : Html.Section(
                "All KPIs",
                "P10, P50 and P90 are the values that 10, 50 and 90% of the replications stay below; the interval is "
                    + "that of the mean.",
                new XElement(
                    "details",
                    new XElement("summary", $"{rows.Count} figures"),
                    Html.Table("kpis", Columns, rows.Select(Row))
                )
            );

    private static IReadOnlyList<string> Row(SummaryRow row) =>
        [
            Figures.Words(row.Kpi),
            Figures.Words(row.Item),
            row.Unit == "1" ? "" : row.Unit,
            Figures.Number(row.P10),
            Figures.Number(row.P50),
            Figures.Number(row.P90),
            Figures.Number(row.Mean),
            $"{Figures.Number(row.Ci95Low)} – {Figures.Number(row.Ci95High)}",
            row.N.ToString(CultureInfo.InvariantCulture),
        ];
}
