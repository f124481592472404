using System.Xml.Linq;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Charts;

/// <summary>
/// One axis a row: the range of all replications as a line, P10 to P90 as a bar, P50 as a dot, the plan as a mark.
/// </summary>
internal static class IntervalChart
{
    private const double Width = 860;
    private const double Left = 170;
    private const double Right = 640;
    private const double RowHeight = 74;

    public static XElement Draw(
        string title,
        IReadOnlyList<(string Label, SummaryRow Row, SummaryRow? Plan)> rows,
        Measure? measure = null
    ) =>
        Svg.Described(
            Width,
            rows.Count * RowHeight,
            title,
            rows.Select((row, i) => Row(i * RowHeight, row.Label, row.Row, row.Plan, measure))
        );

    private static IEnumerable<XElement> Row(double top, string label, SummaryRow row, SummaryRow? plan, Measure? asked)
    {
        double[] figures =
        [
            row.Min,
            row.P10,
            row.P50,
            row.P90,
            row.Max,
            .. plan is { } mark ? [mark.P50] : Array.Empty<double>(),
        ];
        var scale = Scale.Around(figures, Left, Right);
        var measure = asked ?? Measure.For(row.Unit, figures.Max(Math.Abs));
        var middle = top + 30;
        yield return Svg.Label(middle + 5, label);
        foreach (var tick in scale.Ticks(5))
        {
            yield return Svg.Line(scale.At(tick), top + 10, scale.At(tick), top + 50, "grid");
            yield return Svg.Text(scale.At(tick), top + 64, measure.Tick(tick) + measure.Suffix, "tick");
        }

        yield return Svg.Line(scale.At(row.Min), middle, scale.At(row.Max), middle, "range");
        var hint = $"{label}: P10 {measure.Full(row.P10)}, P50 {measure.Full(row.P50)}, P90 {measure.Full(row.P90)}";
        var width = Math.Max(3, scale.At(row.P90) - scale.At(row.P10));
        yield return Svg.Hint(Svg.Rectangle(scale.At(row.P10), middle - 9, width, 18, "interval", 4), hint);
        yield return Svg.Circle(scale.At(row.P50), middle, 5.5, "median");
        if (plan is { } planned)
        {
            var x = scale.At(planned.P50);
            yield return Svg.Hint(
                Svg.Rectangle(x - 2, middle - 17, 4, 34, "plan", 2),
                label + ": plan " + measure.Full(planned.P50)
            );
        }

        yield return Svg.Text(Right + 24, middle - 4, measure.Full(row.P50), "value");
        if (plan is { } against)
        {
            yield return Svg.Text(Right + 24, middle + 15, "plan " + measure.Full(against.P50), "note");
        }
        else
        {
            yield return Svg.Text(
                Right + 24,
                middle + 15,
                $"{measure.Full(row.P10)} … {measure.Full(row.P90)}",
                "note"
            );
        }
    }
}
