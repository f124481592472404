using System.Xml.Linq;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Charts;

/// <summary>One thing that a chart by month shows.</summary>
internal abstract class MonthLayer
{
    /// <summary>The figures that must find room on the axis.</summary>
    public abstract IEnumerable<double> Figures { get; }

    public abstract IEnumerable<XElement> Draw(MonthAxis axis, Scale scale, Measure measure);

    /// <summary>Months that follow each other without a gap; months without a figure part them.</summary>
    protected static IEnumerable<List<MonthSummaryRow>> Runs(MonthAxis axis, IReadOnlyList<MonthSummaryRow> rows)
    {
        var run = new List<MonthSummaryRow>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && axis.Begin(row.Month) - axis.End(run[^1].Month) > axis.Band / 2)
            {
                yield return run;
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0)
            yield return run;
    }
}

/// <summary>P10 to P90 as a band, P50 as a line.</summary>
/// <param name="rows">The figures.</param>
/// <param name="style">The style class that colours it.</param>
/// <param name="atEnd">Whether the figures are of the months' ends, and not of what happened in them.</param>
internal sealed class FanLayer(IReadOnlyList<MonthSummaryRow> rows, string style = "fan", bool atEnd = false)
    : MonthLayer
{
    public override IEnumerable<double> Figures => rows.SelectMany(row => (double[])[row.P10, row.P50, row.P90]);

    public override IEnumerable<XElement> Draw(MonthAxis axis, Scale scale, Measure measure)
    {
        foreach (var run in Runs(axis, rows))
        {
            var x = run.Select(row => atEnd ? axis.End(row.Month) : axis.Middle(row.Month)).ToList();
            var band = run.Select(row => scale.At(row.P90))
                .Concat(run.AsEnumerable().Reverse().Select(row => scale.At(row.P10)));
            yield return Svg.Area([.. x, .. x.AsEnumerable().Reverse()], band, "band " + style);
            yield return Svg.Curve(x, run.Select(row => scale.At(row.P50)), "curve " + style);
            for (var i = 0; i < run.Count; i++)
            {
                var row = run[i];
                var hint =
                    $"{row.Month}: P50 {measure.Full(row.P50)}, P10 "
                    + $"{measure.Full(row.P10)}, P90 {measure.Full(row.P90)}";
                yield return Svg.Hint(Svg.Circle(x[i], scale.At(row.P50), 3, "point " + style), hint);
            }
        }
    }
}

/// <summary>A figure that holds through each month as a line of steps: a plan, what is required. Means.</summary>
internal sealed class StepLayer(IReadOnlyList<MonthSummaryRow> rows, string style) : MonthLayer
{
    public override IEnumerable<double> Figures => rows.Select(row => row.Mean);

    public override IEnumerable<XElement> Draw(MonthAxis axis, Scale scale, Measure measure) =>
        Runs(axis, rows)
            .Select(run =>
                Svg.Curve(
                    run.SelectMany(row => (double[])[axis.Begin(row.Month), axis.End(row.Month)]),
                    run.SelectMany(row => Enumerable.Repeat(scale.At(row.Mean), 2)),
                    "curve " + style
                )
            );
}

/// <summary>A line through means.</summary>
internal sealed class LineLayer(IReadOnlyList<MonthSummaryRow> rows, string style, bool atEnd = false) : MonthLayer
{
    public override IEnumerable<double> Figures => rows.Select(row => row.Mean);

    public override IEnumerable<XElement> Draw(MonthAxis axis, Scale scale, Measure measure) =>
        Runs(axis, rows)
            .Select(run =>
                Svg.Curve(
                    run.Select(row => atEnd ? axis.End(row.Month) : axis.Middle(row.Month)),
                    run.Select(row => scale.At(row.Mean)),
                    "curve " + style
                )
            );
}

/// <summary>
/// Columns of means on top of each other, those above 0 upwards from it and those below it downwards.
/// </summary>
/// <param name="parts">The parts from the bottom up, each with its style class.</param>
internal sealed class ColumnLayer(IReadOnlyList<(string Name, string Style, IReadOnlyList<MonthSummaryRow> Rows)> parts)
    : MonthLayer
{
    public override IEnumerable<double> Figures => Columns().Select(column => column.To);

    public override IEnumerable<XElement> Draw(MonthAxis axis, Scale scale, Measure measure)
    {
        foreach (var (name, style, month, from, to) in Columns())
        {
            var (y, height) = (Math.Min(scale.At(from), scale.At(to)), Math.Abs(scale.At(to) - scale.At(from)));
            if (height < 0.05)
                continue;
            yield return Svg.Hint(
                Svg.Rectangle(axis.Begin(month) + 0.1 * axis.Band, y, 0.8 * axis.Band, height, "column fill " + style),
                $"{month}, {name}: {measure.Full(to - from)}"
            );
        }
    }

    private IEnumerable<(string Name, string Style, string Month, double From, double To)> Columns()
    {
        var ends = new Dictionary<(string Month, bool Above), double>();
        foreach (var (name, style, rows) in parts)
        {
            foreach (var row in rows)
            {
                var from = ends.GetValueOrDefault((row.Month, row.Mean >= 0));
                ends[(row.Month, row.Mean >= 0)] = from + row.Mean;
                yield return (name, style, row.Month, from, from + row.Mean);
            }
        }
    }
}

/// <summary>Dots on dates, such as targets that are to be met by then.</summary>
internal sealed class DotLayer(IReadOnlyList<(DateOnly Date, double Figure, string Hint)> dots, string style)
    : MonthLayer
{
    public override IEnumerable<double> Figures => dots.Select(dot => dot.Figure);

    public override IEnumerable<XElement> Draw(MonthAxis axis, Scale scale, Measure measure) =>
        dots.Select(dot => Svg.Hint(Svg.Circle(axis.At(dot.Date), scale.At(dot.Figure), 6, "dot " + style), dot.Hint));
}
