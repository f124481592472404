using System.Text;
using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;

namespace MineSim.Scenarios.Reference;

/// <summary>
/// The reference of the language in Markdown, made from its declarations: <c>scenarios/reference.md</c> holds it.
/// </summary>
internal static class ReferenceTable
{
    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var block in AllBlocks())
        {
            text.Append("### ").Append(block.Title).Append("\n\n").Append(block.Description).Append("\n\n");
            text.Append("| key | value | unit | default | range | meaning |\n|---|---|---|---|---|---|\n");
            foreach (var key in block.Keys)
            {
                var fallback =
                    key.Required ? "**required**"
                    : key.Default is null ? ""
                    : $"`{key.Default}`";
                text.Append("| `")
                    .Append(key.Name)
                    .Append("` | ")
                    .AppendJoin(" | ", key.Kind.Words, key.Kind.Unit, fallback, key.Kind.Range, key.Description)
                    .Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + '\n';
    }

    /// <summary>
    /// Every block of the language, each once, in the order in which a file mentions them; distributions last.
    /// </summary>
    public static IReadOnlyList<IBlock> AllBlocks()
    {
        var found = new List<IBlock>();
        Collect(ScenarioBlock.Kind, found);
        Collect(Families.Of(Dimension.Time), found);
        return found;
    }

    private static void Collect(Kind kind, List<IBlock> found)
    {
        foreach (var block in kind.Blocks.Where(block => found.TrueForAll(known => known.Title != block.Title)))
        {
            found.Add(block);
            foreach (var key in block.Keys)
                Collect(key.Kind, found);
        }
    }
}
