using System.Xml.Linq;
using MineSim.Results;

namespace MineSim.Reports;

/// <summary>One axis a row: the range of all replications as a line, P10 to P90 as a bar, P50 as a dot, the plan as a mark.</summary>
internal static class IntervalChart
{
    private const double Width = 860;
    private const double Left = 170;
    private const double Right = 640;
    private const double RowHeight = 74;

    public static XElement Draw(string title, IReadOnlyList<(string Label, SummaryRow Row, SummaryRow? Plan)> rows) =>
        Svg.Drawing(Width, rows.Count * RowHeight, title, rows.Select((row, i) => Row(i * RowHeight, row.Label, row.Row, row.Plan)));

    private static IEnumerable<XElement> Row(double top, string label, SummaryRow row, SummaryRow? plan)
    {
        double[] figures = [row.Min, row.P10, row.P50, row.P90, row.Max, .. plan is { } mark ? [mark.P50] : Array.Empty<double>()];
        var scale = Scale.Around(figures, Left, Right);
        var middle = top + 30;
        yield return Svg.Label(middle + 5, label);
        foreach (var tick in scale.Ticks(5))
        {
            yield return Svg.Line(scale.At(tick), top + 10, scale.At(tick), top + 50, "grid");
            yield return Svg.Text(scale.At(tick), top + 64, Figures.Short(tick, row.Unit), "tick");
        }

        yield return Svg.Line(scale.At(row.Min), middle, scale.At(row.Max), middle, "range");
        var hint = $"P10 {Figures.Short(row.P10, row.Unit)}, P50 {Figures.Short(row.P50, row.Unit)}, P90 {Figures.Short(row.P90, row.Unit)}";
        var width = Math.Max(3, scale.At(row.P90) - scale.At(row.P10));
        yield return Svg.Hint(Svg.Rectangle(scale.At(row.P10), middle - 9, width, 18, "interval", 4), hint);
        yield return Svg.Circle(scale.At(row.P50), middle, 5.5, "median");
        if (plan is { } planned)
        {
            var x = scale.At(planned.P50);
            yield return Svg.Hint(
                Svg.Rectangle(x - 2, middle - 17, 4, 34, "plan", 2), "Plan " + Figures.Short(planned.P50, planned.Unit));
        }

        yield return Svg.Text(Right + 24, middle - 4, Figures.Short(row.P50, row.Unit), "value");
        if (plan is { } against)
            yield return Svg.Text(Right + 24, middle + 15, "plan " + Figures.Short(against.P50, against.Unit), "note");
    }
}
