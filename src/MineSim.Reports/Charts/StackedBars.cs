using System.Xml.Linq;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Charts;

/// <summary>A full-width bar a row, divided as the means of its parts are.</summary>
internal static class StackedBars
{
    private const double Width = 860;
    private const double Left = 132;
    private const double RowHeight = 58;

    public static XElement Draw(string title, IReadOnlyList<Whole> bars) =>
        Svg.Described(
            Width,
            bars.Count * RowHeight,
            title,
            bars.Select((bar, i) => Bar(i * RowHeight, bar.Label, bar.Parts))
        );

    private static IEnumerable<XElement> Bar(double top, string label, IReadOnlyList<Part> parts)
    {
        yield return Svg.Label(top + 32, label, longest: 20);
        var scale = Scale.FromZero(parts.Sum(part => part.Figures.Mean), Left, Width);
        var from = 0.0;
        foreach (var (name, role, figures) in parts)
        {
            var (x, width) = (scale.At(from), scale.At(figures.Mean) - Left);
            yield return Svg.Hint(
                Svg.Rectangle(x, top + 6, width, RowHeight - 16, "segment fill " + Palette.Class(role)),
                $"{label}, {name}: {Figures.Short(figures.Mean, figures.Unit)}"
            );
            if (width > 7.2 * name.Length + 10)
                yield return Svg.Text(x + width / 2, top + 32, name, "inside");
            from += figures.Mean;
        }
    }
}
