using System.Globalization;
using System.Text.Json.Nodes;

namespace MineSim.Scenarios;

/// <summary>A line of text.</summary>
/// <param name="words">What it is, for example <c>title</c>.</param>
internal sealed class TextKind(string words) : ScalarKind<string>
{
    private const int Longest = 200;

    public override string Words => words;

    public override string Range => $"1 to {Longest} characters";

    public override string Instead => "";

    protected override string Expected => $"a {words} of 1 to {Longest} characters on one line";

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = Longest };

    protected override string Parse(YamlScalar scalar, Problems problems) =>
        scalar.Text.Trim() is { Length: > 0 and <= Longest } text && !text.Any(BreaksLine) ? text : Refuse(scalar, problems);

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}

/// <summary>A whole number.</summary>
/// <param name="least">The smallest that is accepted.</param>
/// <param name="most">The largest that is accepted.</param>
internal sealed class WholeKind(long least, long most) : ScalarKind<long>
{
    public override string Words => "whole number";

    public override string Range => least == most ? Whole(least) : $"{Whole(least)} to {Whole(most)}";

    public override long Instead => least;

    protected override string Expected => least == most ? Whole(least) : $"a whole number from {Range}";

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    protected override long Parse(YamlScalar scalar, Problems problems) =>
        TryParse(scalar, out var value) && value >= least && value <= most ? value : Refuse(scalar, problems);

    protected override string Spell(YamlScalar scalar) =>
        TryParse(scalar, out var value) ? Whole(value) : scalar.Text;

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool TryParse(YamlScalar scalar, out long value) =>
        long.TryParse(scalar.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}

/// <summary>One of a few words.</summary>
/// <param name="words">What it is.</param>
/// <param name="choices">The words and what they stand for; the first of several for the same is its usual spelling.</param>
internal sealed class ChoiceKind<T>(string words, params (string Word, T Value)[] choices) : ScalarKind<T>
{
    public override string Words => words;

    public override string Range => string.Join(", ", choices.DistinctBy(choice => choice.Value).Select(choice => $"`{choice.Word}`"));

    public override T Instead => choices[0].Value;

    protected override string Expected => string.Join(" or ", choices.DistinctBy(choice => choice.Value).Select(choice => $"'{choice.Word}'"));

    // An editor reads yes and no as texts, true and false as truth.
    public override JsonObject Schema(SchemaBook book) => new()
    {
        ["enum"] = new JsonArray([.. choices.Select(choice => bool.TryParse(choice.Word, out var truth) ? (JsonNode)truth : choice.Word)]),
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
