using System.Xml.Linq;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Charts;

/// <summary>A bar a row for the mean, from 0 to either side, with a line from P10 to P90.</summary>
internal static class BarChart
{
    private const double Width = 860;
    private const double Left = 190;
    private const double Right = 700;
    private const double RowHeight = 34;

    /// <summary>Draws the rows as they come.</summary>
    public static XElement Draw(string title, IReadOnlyList<(string Label, string Style, SummaryRow Row)> rows)
    {
        var scale = Scale.WithZero(
            rows.SelectMany(row => (double[])[row.Row.Mean, row.Row.P10, row.Row.P90]),
            Left,
            Right
        );
        var measure = Measure.For(rows[0].Row.Unit, rows.Max(row => Math.Abs(row.Row.Mean)));
        return Svg.Described(
            Width,
            rows.Count * RowHeight + 4,
            title,
            rows.Select((row, i) => Row(i * RowHeight, row.Label, row.Style, row.Row, scale, measure)),
            Svg.Line(scale.At(0), 0, scale.At(0), rows.Count * RowHeight, "grid")
        );
    }

    private static IEnumerable<XElement> Row(
        double top,
        string label,
        string style,
        SummaryRow row,
        Scale scale,
        Measure measure
    )
    {
        var middle = top + RowHeight / 2;
        yield return Svg.Label(middle + 5, label);
        var hint = $"{label}: mean {measure.Full(row.Mean)}, P10 {measure.Full(row.P10)}, P90 {measure.Full(row.P90)}";
        var (from, to) = (Math.Min(scale.At(0), scale.At(row.Mean)), Math.Max(scale.At(0), scale.At(row.Mean)));
        yield return Svg.Hint(
            Svg.Rectangle(from, top + 7, Math.Max(1, to - from), RowHeight - 14, "fill " + style, 3),
            hint
        );
        yield return Svg.Line(scale.At(row.P10), middle, scale.At(row.P90), middle, "whisker");
        yield return Svg.Text(Math.Max(to, scale.At(row.P90)) + 12, middle + 5, measure.Full(row.Mean), "amount");
    }
}
