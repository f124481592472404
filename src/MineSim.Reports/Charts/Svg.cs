using System.Xml.Linq;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Charts;

/// <summary>The few shapes that the charts are made of. Colours come from the style sheet, by class.</summary>
internal static class Svg
{
    private const int LongestLabel = 24;

    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    /// <summary>A drawing that is as wide as the page lets it be.</summary>
    public static XElement Drawing(double width, double height, string title, params object?[] shapes) =>
        new(
            Space + "svg",
            new XAttribute("viewBox", $"0 0 {Figures.Coordinate(width)} {Figures.Coordinate(height)}"),
            new XAttribute("role", "img"),
            new XElement(Space + "title", title),
            shapes
        );

    /// <summary>A drawing whose hints, all together, are its description for those who do not see it.</summary>
    public static XElement Described(double width, double height, string title, params object?[] shapes)
    {
        var drawing = Drawing(width, height, title, shapes);
        var hints = drawing
            .Elements()
            .Elements(Space + "title")
            .Select(hint => hint.Value)
            .Where(hint => hint.Contains(':', StringComparison.Ordinal));
        drawing.Element(Space + "title")!.AddAfterSelf(new XElement(Space + "desc", string.Join(". ", hints) + "."));
        return drawing;
    }

    public static XElement Rectangle(
        double x,
        double y,
        double width,
        double height,
        string style,
        double corner = 0
    ) =>
        new(
            Space + "rect",
            At("x", x),
            At("y", y),
            At("width", width),
            At("height", height),
            At("rx", corner),
            new XAttribute("class", style)
        );

    public static XElement Circle(double x, double y, double radius, string style) =>
        new(Space + "circle", At("cx", x), At("cy", y), At("r", radius), new XAttribute("class", style));

    public static XElement Line(double x1, double y1, double x2, double y2, string style) =>
        new(Space + "line", At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2), new XAttribute("class", style));

    public static XElement Text(double x, double y, string text, string style) =>
        new(Space + "text", At("x", x), At("y", y), new XAttribute("class", style), text);

    /// <summary>A line through points.</summary>
    public static XElement Curve(IEnumerable<double> x, IEnumerable<double> y, string style) =>
        new(
            Space + "polyline",
            new XAttribute(
                "points",
                string.Join(' ', x.Zip(y, (across, down) => $"{Figures.Coordinate(across)},{Figures.Coordinate(down)}"))
            ),
            new XAttribute("class", style)
        );

    /// <summary>What lies within a line through points.</summary>
    public static XElement Area(IEnumerable<double> x, IEnumerable<double> y, string style)
    {
        var area = Curve(x, y, style);
        area.Name = Space + "polygon";
        return area;
    }

    /// <summary>The name of a row, cut short where it would run into the drawing; the pointer shows it whole.</summary>
    public static XElement Label(double y, string name, string style = "label", int longest = LongestLabel) =>
        name.Length <= longest ? Text(0, y, name, style) : Hint(Text(0, y, name[..(longest - 1)] + "…", style), name);

    /// <summary>What appears when the pointer rests on a shape.</summary>
    public static XElement Hint(XElement shape, string hint)
    {
        shape.Add(new XElement(Space + "title", hint));
        return shape;
    }

    private static XAttribute At(string name, double value) => new(name, Figures.Coordinate(value));
}
