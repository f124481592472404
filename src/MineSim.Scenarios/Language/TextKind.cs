using System.Text.Json.Nodes;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A line of text.</summary>
/// <param name="words">What it is, for example <c>title</c>.</param>
internal sealed class TextKind(string words) : ScalarKind<string>
{
    private const int Longest = 200;

    public override string Words => words;

    protected override bool IsText => true;

    public override string Range => $"1 to {Longest} characters";

    public override string Instead => "";

    protected override string Expected => $"a {words} of 1 to {Longest} characters on one line";

    /// <summary>Whether a text is one line of so many characters at most.</summary>
    public static bool IsLine(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && !text.Any(BreaksLine);

    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["type"] = "string",
            ["minLength"] = 1,
            ["maxLength"] = Longest,
        };

    protected override string Parse(YamlScalar scalar, Problems problems) =>
        IsLine(scalar.Text.Trim(), Longest) ? scalar.Text.Trim() : Refuse(scalar, problems);

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
