using System.Text.Json.Nodes;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Language;

/// <summary>One of a few words.</summary>
/// <param name="words">What it is.</param>
/// <param name="choices">The words and what they stand for; the first of several for the same is its usual
/// spelling.</param>
internal sealed class ChoiceKind<T>(string words, params (string Word, T Value)[] choices) : ScalarKind<T>
{
    public override string Words => words;

    public override string Range =>
        string.Join(", ", choices.DistinctBy(choice => choice.Value).Select(choice => $"`{choice.Word}`"));

    public override T Instead => choices[0].Value;

    protected override string Expected =>
        string.Join(" or ", choices.DistinctBy(choice => choice.Value).Select(choice => $"'{choice.Word}'"));

    // An editor reads yes and no as texts, true and false as truth.
    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["enum"] = new JsonArray([
                .. choices.Select(choice => bool.TryParse(choice.Word, out var truth) ? (JsonNode)truth : choice.Word),
            ]),
        };

    protected override T Parse(YamlScalar scalar, Problems problems)
    {
        foreach (var (word, value) in choices)
        {
            if (word == scalar.Text)
                return value;
        }

        return Refuse(scalar, problems, Nearest.To(scalar.Text, choices.Select(choice => choice.Word)));
    }

    protected override string Spell(YamlScalar scalar)
    {
        var meant = choices.First(choice => choice.Word == scalar.Text).Value;
        return choices.First(choice => Equals(choice.Value, meant)).Word;
    }
}
