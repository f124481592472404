using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;
using MineSim.Results;
using MineSim.Results.Profiles;

namespace MineSim.Reports;

/// <summary>
/// Speed over distance as an SVG file of its own, one curve a load state, with the road's height below.
/// </summary>
public static class ProfileDrawing
{
    private const double Width = 860;
    private const double Left = 60;
    private const double Right = 840;
    private const double SpeedTop = 40;
    private const double SpeedBottom = 300;
    private const double HeightTop = 330;
    private const double HeightBottom = 410;
    private const double Height = 450;

    private const string Style =
        "svg{background:#fff;font:13px "
        + "sans-serif;font-variant-numeric:tabular-nums}text{fill:#22262b}.tick{fill:#68717c;font-size:11px;text-anchor:middle}"
        + ".value{fill:#68717c;font-size:11px;text-anchor:end}.grid{stroke:#e4e1db}.road{fill:none;stroke:#68717c;stroke-width:1.5}"
        + ".curve{fill:none;stroke:#2f6db5;stroke-width:2}.curve.empty{stroke:#d8911c}"
        + ".name{fill:#2f6db5;font-weight:600}.name.empty{fill:#d8911c}";

    /// <summary>Writes the drawing, replacing what bears its name.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="curves">The curves, one or more, all over the same road.</param>
    /// <param name="svgPath">Where to write it; its folder must exist.</param>
    /// <exception cref="DatasetException">It cannot be written.</exception>
    public static void Write(string title, IReadOnlyList<ProfileCurve> curves, string svgPath)
    {
        ArgumentNullException.ThrowIfNull(curves);
        ArgumentException.ThrowIfNullOrEmpty(svgPath);
        try
        {
            File.WriteAllText(svgPath, Draw(title, curves).ToString(SaveOptions.DisableFormatting) + "\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatasetException(
                $"Cannot write the drawing '{svgPath}': its folder is missing, read-only or full.",
                exception
            );
        }
    }

    private static XElement Draw(string title, IReadOnlyList<ProfileCurve> curves)
    {
        var along = Scale.FromZero(curves.Max(curve => curve.DistanceKm[^1]), Left, Right);
        var speed = Scale.FromZero(curves.Max(curve => curve.SpeedKmH.Max()), SpeedBottom, SpeedTop);
        var road = curves[0];
        var height = Scale.Around(
            road.ElevationM.Max() > road.ElevationM.Min()
                ? [.. road.ElevationM]
                : [road.ElevationM[0] - 1, road.ElevationM[0] + 1],
            HeightBottom,
            HeightTop
        );
        var drawing = Svg.Drawing(
            Width,
            Height,
            title,
            along
                .Ticks(8)
                .Select(km =>
                    new[]
                    {
                        Svg.Line(along.At(km), SpeedTop, along.At(km), HeightBottom, "grid"),
                        Svg.Text(along.At(km), HeightBottom + 18, Figures.Number(km), "tick"),
                    }
                ),
            speed
                .Ticks(6)
                .Select(kmH =>
                    new[]
                    {
                        Svg.Line(Left, speed.At(kmH), Right, speed.At(kmH), "grid"),
                        Svg.Text(Left - 8, speed.At(kmH) + 4, Figures.Number(kmH), "value"),
                    }
                ),
            height
                .Ticks(2)
                .Select(metres => Svg.Text(Left - 8, height.At(metres) + 4, Figures.Number(metres) + " m", "value")),
            Svg.Curve(road.DistanceKm.Select(along.At), road.ElevationM.Select(height.At), "road"),
            curves.Select(curve =>
                Svg.Curve(curve.DistanceKm.Select(along.At), curve.SpeedKmH.Select(speed.At), "curve " + curve.Name)
            ),
            curves.Select(
                (curve, i) => Svg.Text(Right - 60 * (curves.Count - i), SpeedTop - 14, curve.Name, "name " + curve.Name)
            ),
            Svg.Text(Left, SpeedTop - 14, title + ", km/h over km", "label")
        );
        drawing.AddFirst(new XElement(drawing.Name.Namespace + "style", Style));
        return drawing;
    }
}
