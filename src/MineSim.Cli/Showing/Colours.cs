using MineSim.Records.Words;
using MineSim.Reports.Sections;

namespace MineSim.Cli.Showing;

/// <summary>What roles and tones look like on a terminal.</summary>
internal static class Colours
{
    /// <summary>The colour of a bar.</summary>
    public static string Of(ColourRole role) =>
        role switch
        {
            ColourRole.Potential => "blue",
            ColourRole.Loss => "yellow",
            _ => Of(ColourFamilies.Of(role)),
        };

    /// <summary>Markup, coloured by what it means.</summary>
    public static string Coloured(string markup, Tone tone) =>
        tone switch
        {
            Tone.Quiet => $"[dim]{markup}[/]",
            Tone.Good => $"[green]{markup}[/]",
            Tone.Fair => $"[yellow]{markup}[/]",
            Tone.Bad => $"[red]{markup}[/]",
            Tone.Missing => $"[magenta]{markup}[/]",
            _ => markup,
        };

    private static string Of(ColourFamily family) =>
        family switch
        {
            ColourFamily.Operating => "green",
            ColourFamily.Waiting => "yellow",
            ColourFamily.Delay => "blue",
            ColourFamily.Standby => "magenta",
            ColourFamily.Down => "red",
            ColourFamily.Off => "grey",
            _ => "default",
        };
}
