using System.Text.Json.Nodes;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>
/// What a person is called: unlike other names in a scenario it may be any text on one line, as personnel lists have
/// it.
/// </summary>
internal sealed class PersonNameKind : ScalarKind<Word>
{
    private const int Longest = 100;

    public override string Words => "name of a person";

    protected override bool IsText => true;

    public override string Range => $"1 to {Longest} characters";

    public override Word Instead => Word.Unreadable;

    protected override string Expected => $"the {Words}, 1 to {Longest} characters on one line";

    // YAML takes a personnel number for a number.
    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["minLength"] = 1,
            ["maxLength"] = Longest,
        };

    protected override Word Parse(YamlScalar scalar, Problems problems) =>
        TextKind.IsLine(scalar.Text.Trim(), Longest)
            ? new Word(scalar.Text.Trim(), scalar.Place)
            : Refuse(scalar, problems);
}
