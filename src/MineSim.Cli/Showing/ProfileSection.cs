using MineSim.Site;
using Spectre.Console;

namespace MineSim.Cli;

/// <summary>A truck's way, segment by segment.</summary>
internal static class ProfileSection
{
    public static void Write(Terminal terminal, ProfileResult result)
    {
        var console = terminal.Results;
        var request = result.Request;
        console.MarkupLine($"[bold]{$"{request.Truck} from {request.From} to {request.To}".EscapeMarkup()}[/]");
        terminal.Output.WriteLine(result.Spec.Name);
        foreach (var profile in result.Profiles)
            Write(console, profile);
        if (result.Files.Count == 0)
            return;
        terminal.Output.WriteLine();
        foreach (var file in result.Files)
            terminal.Output.WriteLine(file);
    }

    private static void Write(IAnsiConsole console, HaulProfile profile)
    {
        var segments = profile.Segments;
        console.Heading(char.ToUpperInvariant(segments[0].Load[0]) + segments[0].Load[1..], "power and work at the wheels while they pull");
        var table = Sections.FigureTable("", "km", "grade", "rolling", "min", "mean km/h", "exit km/h", "kW", "kWh");
        foreach (var segment in segments)
        {
            table.AddRow(
                $"{segment.From} – {segment.To}".EscapeMarkup(), Figures.Number(segment.LengthKm, 2), Figures.Percent(segment.Grade),
                Figures.Percent(segment.RollingResistance), Figures.Number(60 * segment.TimeH, 2), Figures.Number(segment.MeanSpeedKmH, 1),
                Figures.Number(segment.ExitSpeedKmH, 1), Figures.Number(segment.MeanPowerKw), Figures.Number(segment.WheelKwh, 1));
        }

        var (km, hours, kwh) = (segments.Sum(s => s.LengthKm), segments.Sum(s => s.TimeH), segments.Sum(s => s.WheelKwh));
        table.AddRow(
            "[bold]whole way[/]", Bold(km, 2), "", "", Bold(60 * hours, 2), Bold(km / hours, 1), "", Bold(kwh / hours, 0), Bold(kwh, 1));
        console.Write(table);
        var taken = new[] { ("diesel", profile.FuelL, "L"), ("from the trolley line", profile.LineKwh, "kWh"), ("from the battery", profile.BatteryKwh, "kWh") }
            .Where(each => each.Item2 != 0).Select(each => $"{each.Item1} {Figures.Number(each.Item2, 1)} {each.Item3}").ToList();
        if (taken.Count > 0)
            console.Footnote(string.Join(", ", taken));
    }

    private static string Bold(double value, int decimals) => $"[bold]{Figures.Number(value, decimals)}[/]";
}
