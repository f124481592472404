using MineSim.Reports.Sections;

namespace MineSim.Cli.Showing;

/// <summary>What roles and tones look like on a terminal.</summary>
internal static class Colours
{
    /// <summary>The colour of a bar.</summary>
    public static string Of(string role) =>
        role switch
        {
            Roles.Working or Roles.Moved => "green",
            Roles.Waiting or Roles.Loss => "yellow",
            Roles.Delays or Roles.Potential => "blue",
            "no_operator" => "magenta",
            Roles.Down => "red",
            "holiday" => "grey",
            _ => "default",
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
}
