using MineSim.Reports.Sections;
using Spectre.Console;
using FigureTable = MineSim.Reports.Sections.Table;

namespace MineSim.Cli.Showing;

/// <summary>Writes a section of the summary: what it contains is chosen elsewhere.</summary>
internal static class SectionWriting
{
    public static void Write(IAnsiConsole console, Section section)
    {
        List<Block> blocks =
        [
            .. section
                .Blocks.Where(block => block.For.Console)
                .Select(block => block is Drawing drawing ? drawing.AsTable : block)
                .OfType<Block>(),
        ];
        if (blocks.Count == 0)
            return;
        if (section.Title.Length > 0)
            console.Heading(section.Title, section.Remark);
        foreach (var block in blocks)
            Write(console, block);
    }

    private static void Write(IAnsiConsole console, Block block)
    {
        if (block is Note note)
        {
            foreach (var line in note.Lines)
                console.MarkupLine(Colours.Coloured(line.EscapeMarkup(), note.Tone));
        }

        if (block is FigureTable { Rows.Count: > 0 } table)
        {
            if (table.Heading.Length > 0)
                console.WriteLine();
            TableWriting.Write(console, table);
        }
    }
}
