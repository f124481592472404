using MineSim.Records.Profiles;
using MineSim.Verbs.Profiling;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>A truck's way, segment by segment.</summary>
internal static class ProfileSection
{
    // What a truck may take, shown where it takes any.
    private static readonly (string Heading, int Decimals, Func<ProfileSegmentRow, double> Taken)[] Taken =
    [
        ("diesel L", 1, segment => segment.FuelL),
        ("line", 0, segment => segment.LineKwh),
        ("battery", 0, segment => segment.BatteryKwh),
    ];

    public static void Write(Terminal terminal, RouteProfile result)
    {
        var console = terminal.Results;
        var asked = result.Options;
        console.MarkupLine($"[bold]{$"{asked.Truck} from {asked.From} to {asked.To}".EscapeMarkup()}[/]");
        terminal.Output.WriteLine(result.Scenario);
        foreach (var drive in result.Drives)
            Write(console, drive.Segments);
        if (result.Files.Count == 0)
            return;
        terminal.Output.WriteLine();
        foreach (var file in result.Files)
            terminal.Output.WriteLine(file);
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<ProfileSegmentRow> segments)
    {
        console.Heading(
            char.ToUpperInvariant(segments[0].Load[0]) + segments[0].Load[1..],
            "kW, kWh: power and work at the wheels; line, battery: kWh"
        );
        var taken = Taken.Where(each => segments.Any(segment => each.Taken(segment) != 0)).ToList();
        var table = FigureTables.FigureTable([
            "",
            "km",
            "grade",
            "min",
            "km/h",
            "exit",
            "kW",
            "kWh",
            .. taken.Select(each => each.Heading),
        ]);
        foreach (var segment in segments)
        {
            table.AddRow([
                $"{segment.From} – {segment.To}".EscapeMarkup(),
                Figures.Number(segment.LengthKm, 2),
                Figures.Percent(segment.Grade),
                Figures.Number(60 * segment.TimeH, 2),
                Figures.Number(segment.MeanSpeedKmH, 1),
                Figures.Number(segment.ExitSpeedKmH, 1),
                Figures.Number(segment.MeanPowerKw),
                Figures.Number(segment.WheelKwh),
                .. taken.Select(each => Figures.Number(each.Taken(segment), each.Decimals)),
            ]);
        }

        var (km, hours, kwh) = (
            segments.Sum(s => s.LengthKm),
            segments.Sum(s => s.TimeH),
            segments.Sum(s => s.WheelKwh)
        );
        table.AddRow([
            "[bold]whole way[/]",
            Bold(km, 2),
            "",
            Bold(60 * hours, 2),
            Bold(km / hours, 1),
            "",
            Bold(kwh / hours, 0),
            Bold(kwh, 0),
            .. taken.Select(each => Bold(segments.Sum(each.Taken), each.Decimals)),
        ]);
        console.WriteFigures(table);
    }

    private static string Bold(double value, int decimals) => $"[bold]{Figures.Number(value, decimals)}[/]";
}
