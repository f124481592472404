using System.Xml.Linq;
using MineSim.Results;

namespace MineSim.Reports;

/// <summary>A bar a row for the mean, the longest first, with a line from P10 to P90.</summary>
internal static class BarChart
{
    private const double Width = 860;
    private const double Left = 170;
    private const double Right = 700;
    private const double RowHeight = 34;

    public static XElement Draw(string title, IReadOnlyList<SummaryRow> rows)
    {
        var scale = Scale.FromZero(rows.Max(row => Math.Max(row.Mean, row.P90)), Left, Right);
        var ordered = rows.OrderByDescending(row => row.Mean);
        return Svg.Drawing(
            Width, rows.Count * RowHeight + 4, title, ordered.Select((row, i) => Row(i * RowHeight, row, scale)));
    }

    private static IEnumerable<XElement> Row(double top, SummaryRow row, Scale scale)
    {
        var middle = top + RowHeight / 2;
        var label = row.Item.Length == 0 ? "all" : Figures.Words(row.Item);
        yield return Svg.Label(middle + 5, label);
        var hint = $"{label}: mean {Figures.Short(row.Mean, row.Unit)}, P10 {Figures.Short(row.P10, row.Unit)}, P90 {Figures.Short(row.P90, row.Unit)}";
        var width = Math.Max(1, scale.At(row.Mean) - Left);
        yield return Svg.Hint(Svg.Rectangle(Left, top + 7, width, RowHeight - 14, "fill " + Palette.Class(row.Item), 3), hint);
        yield return Svg.Line(scale.At(row.P10), middle, scale.At(row.P90), middle, "whisker");
        var end = Math.Max(scale.At(row.P90), Left + width);
        yield return Svg.Text(end + 12, middle + 5, Figures.Short(row.Mean, row.Unit), "amount");
    }
}
