using Spectre.Console;

namespace MineSim.Cli;

/// <summary>The look of a summary's sections: a bold heading, a quiet remark, a table without lines.</summary>
internal static class Sections
{
    /// <summary>A heading, with a remark on how to read what follows.</summary>
    public static void Heading(this IAnsiConsole console, string heading, string remark = "")
    {
        console.WriteLine();
        console.MarkupLine(
            remark.Length == 0 ? $"[bold]{heading.EscapeMarkup()}[/]" : $"[bold]{heading.EscapeMarkup()}[/]  [dim]{remark.EscapeMarkup()}[/]");
    }

    /// <summary>A table whose first column is text and whose others are figures.</summary>
    public static Table FigureTable(params string[] headings)
    {
        var table = new Table().NoBorder();
        for (var i = 0; i < headings.Length; i++)
        {
            var column = new TableColumn($"[dim]{headings[i].EscapeMarkup()}[/]").NoWrap().Padding(0, 0, 2, 0);
            table.AddColumn(i == 0 ? column.LeftAligned() : column.RightAligned());
        }

        return table;
    }

    /// <summary>Adds a column of bars at the right, where the console is wide enough for them.</summary>
    public static bool AddBarColumn(this Table table, IAnsiConsole console)
    {
        if (console.Profile.Width < 100)
            return false;
        table.AddColumn(new TableColumn("").LeftAligned().Padding(0, 0, 0, 0));
        return true;
    }

    /// <summary>A bar for a share from 0 to 1, up to 20 characters long.</summary>
    public static string Bar(double share, string colour, IAnsiConsole console)
    {
        const int Length = 20;
        var filled = (int)Math.Round(Math.Clamp(double.IsFinite(share) ? share : 0, 0, 1) * Length);
        return $"[{colour}]{new string(console.Profile.Capabilities.Unicode ? '█' : '#', filled)}[/]";
    }
}
