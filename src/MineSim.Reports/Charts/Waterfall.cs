using System.Xml.Linq;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Charts;

/// <summary>
/// Bars that lead from one total to the next, each beginning where the one above it ends: a total from 0, a step from
/// what
/// stands before it. Bar: mean. Line: P10 to P90 of the row's own figure.
/// </summary>
internal static class Waterfall
{
    private const double Width = 860;
    private const double Left = 252;
    private const double Right = 616;
    private const double Amount = 716;
    private const double Spread = 730;
    private const double Top = 26;
    private const double RowHeight = 27;

    public static XElement Draw(string title, IReadOnlyList<WaterfallRow> rows)
    {
        var bars = Place(rows);
        var scale = Scale.WithZero(
            bars.SelectMany(bar => (double[])[bar.From, bar.To, bar.Low, bar.High]),
            Left,
            Right
        );
        var measure = Measure.For(rows[0].Figures.Unit, rows.Max(row => Math.Abs(row.Figures.Mean)));
        return Svg.Described(
            Width,
            Top + rows.Count * RowHeight + 4,
            title,
            Svg.Text(Amount, 14, measure.Unit, "note end"),
            Svg.Text(Spread, 14, "P10 … P90", "note"),
            Svg.Line(scale.At(0), Top - 4, scale.At(0), Top + rows.Count * RowHeight, "grid"),
            bars.Select(
                (bar, i) => Row(bar, Top + i * RowHeight, i + 1 < bars.Count && Meets(bar, bars[i + 1]), scale, measure)
            )
        );
    }

    /// <summary>Where the bars begin and end.</summary>
    private static List<Bar> Place(IReadOnlyList<WaterfallRow> rows)
    {
        var bars = new List<Bar>();
        var before = 0.0;
        foreach (var row in rows)
        {
            var from = row.IsTotal ? 0 : before;
            before = from + row.Figures.Mean;
            bars.Add(new(row, from, before, from + row.Figures.P10, from + row.Figures.P90));
        }

        return bars;
    }

    // A total that is not what the rows before it come to stands for itself.
    private static bool Meets(Bar bar, Bar next) =>
        Math.Min(Math.Abs(next.From - bar.To), Math.Abs(next.To - bar.To))
        <= 1e-6 * Math.Max(Math.Abs(bar.To), Math.Abs(bar.From));

    private static IEnumerable<XElement> Row(Bar bar, double top, bool goesOn, Scale scale, Measure measure)
    {
        var (row, middle) = (bar.Row, top + RowHeight / 2);
        yield return Svg.Label(middle + 4.5, row.Label, row.IsTotal ? "label total" : "label", longest: 38);
        var (from, to) = (scale.At(bar.From), scale.At(bar.To));
        var hint =
            $"{row.Label}: mean {measure.Full(row.Figures.Mean)}, P10 {measure.Full(row.Figures.P10)}, P90 "
            + $"{measure.Full(row.Figures.P90)}";
        yield return Svg.Hint(
            Svg.Rectangle(
                Math.Min(from, to),
                top + 5,
                Math.Max(1, Math.Abs(to - from)),
                RowHeight - 10,
                (row.IsTotal ? "bar " : "bar step ") + row.Style,
                2
            ),
            hint
        );
        if (goesOn)
            yield return Svg.Line(to, top + RowHeight - 5, to, top + RowHeight + 5, "joint");
        if (bar.High > bar.Low)
            yield return Svg.Line(scale.At(bar.Low), middle, scale.At(bar.High), middle, "whisker");
        yield return Svg.Text(
            Amount,
            middle + 4.5,
            measure.Format(row.Figures.Mean),
            row.IsTotal ? "end total" : "end"
        );
        yield return Svg.Text(
            Spread,
            middle + 4,
            $"{measure.Format(row.Figures.P10)} … {measure.Format(row.Figures.P90)}",
            "small"
        );
    }

    private readonly record struct Bar(WaterfallRow Row, double From, double To, double Low, double High);
}

/// <summary>A bar of a waterfall.</summary>
/// <param name="Label">What it is, for people.</param>
/// <param name="Style">The style class that colours it.</param>
/// <param name="Figures">Its figure: of a step what it adds, below 0 what it takes away.</param>
/// <param name="IsTotal">Whether it stands on 0.</param>
internal sealed record WaterfallRow(string Label, string Style, SummaryRow Figures, bool IsTotal = false)
{
    /// <summary>A row of which the figure is taken away, with its percentiles turned round.</summary>
    public static WaterfallRow Less(string label, string style, SummaryRow row) =>
        new(label, style, row with { Mean = -row.Mean, P10 = -row.P90, P50 = -row.P50, P90 = -row.P10 });
}
