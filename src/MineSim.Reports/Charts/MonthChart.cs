using System.Xml.Linq;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Charts;

/// <summary>
/// Figures by month above one axis, layer upon layer. 0 is always on the axis, so that heights may be compared.
/// </summary>
internal static class MonthChart
{
    /// <summary>Draws a chart as wide as the page.</summary>
    public static XElement Wide(
        string title,
        IReadOnlyList<string> months,
        Measure measure,
        IReadOnlyList<MonthLayer> layers
    ) => Draw(title, months, measure, layers, new(860, 280, 64, 12));

    /// <summary>Draws a chart that stands beside others of its kind.</summary>
    public static XElement Small(
        string title,
        IReadOnlyList<string> months,
        Measure measure,
        IReadOnlyList<MonthLayer> layers
    ) => Draw(title, months, measure, layers, new(420, 170, 46, 4));

    private static XElement Draw(
        string title,
        IReadOnlyList<string> months,
        Measure measure,
        IReadOnlyList<MonthLayer> layers,
        Frame frame
    )
    {
        var axis = new MonthAxis(months, frame.Left, frame.Width - 8);
        var (top, bottom) = (12.0, frame.Height - 24);
        var ticks = frame.Height / 45;
        var scale = Scale.WithZero(layers.SelectMany(layer => layer.Figures), bottom, top).Rounded(ticks);
        return Svg.Drawing(
            frame.Width,
            frame.Height,
            title,
            axis.Ticks(frame.Names, top, bottom),
            scale
                .Ticks(ticks)
                .Select(tick =>
                    new[]
                    {
                        Svg.Line(
                            frame.Left,
                            scale.At(tick),
                            frame.Width - 8,
                            scale.At(tick),
                            tick == 0 ? "zero" : "grid"
                        ),
                        Svg.Text(frame.Left - 7, scale.At(tick) + 4, measure.Tick(tick), "tick end"),
                    }
                ),
            layers.Select(layer => layer.Draw(axis, scale, measure))
        );
    }

    private readonly record struct Frame(double Width, double Height, double Left, int Names);
}
