using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A name, or a reference to one.</summary>
/// <param name="words">What it is, for example <c>name of a dump</c>.</param>
/// <param name="reserved">A word that it may not be, because it means something already.</param>
internal sealed partial class WordKind(string words, string? reserved = null) : ScalarKind<Word>
{
    public const string Pattern = @"^[A-Za-z0-9_][A-Za-z0-9_.\-]{0,63}$";

    public const string Rule = "names consist of letters, digits, '-', '_' and '.', without spaces";

    public override string Words => words;

    protected override bool IsText => true;

    public override string Range => reserved is null ? "" : $"not `{reserved}`";

    public override Word Instead => Word.Unreadable;

    protected override string Expected => $"the {words}";

    public static bool IsWord(string text) => Shape().IsMatch(text);

    // YAML takes the model name 980E-5 for a number.
    public override JsonObject Schema(SchemaBook book)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = Pattern };
        if (reserved is not null)
            schema["not"] = new JsonObject { ["const"] = reserved };
        return schema;
    }

    protected override Word Parse(YamlScalar scalar, Problems problems)
    {
        if (scalar.Text != reserved)
            return IsWord(scalar.Text) ? new Word(scalar.Text, scalar.Place) : RefuseShape(scalar, problems);
        problems.Refuse(
            scalar,
            $"'{reserved}' cannot be the {words}, because it has a meaning of its own; take another word"
        );
        return Instead;
    }

    private Word RefuseShape(YamlScalar scalar, Problems problems)
    {
        problems.Refuse(scalar, $"{scalar.Words} cannot be the {words}; {Rule}");
        return Instead;
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Shape();
}
