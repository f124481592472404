using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Units;

/// <summary>Two quantities of a dimension, the smaller first: <c>0.5 % to 0.7 %</c>.</summary>
/// <param name="dimension">What they measure.</param>
/// <param name="example">A span, for sentences.</param>
internal sealed partial class QuantitySpanKind(Dimension dimension, string example) : ScalarKind<QuantitySpan>
{
    private static readonly char[] NumberEnds = [.. "0123456789. "];

    public override string Words => $"{dimension.Name} to {dimension.Name}";

    public override string Unit => dimension.UnitList;

    private Limit Limit => new(dimension.Measure);

    public override string Range => Limit.Words;

    public override QuantitySpan Instead => new(0, Math.Min(1, dimension.Most));

    protected override string Expected => $"a {dimension.Name} and a larger one, for example {example}";

    public override JsonObject Schema(SchemaBook book)
    {
        var unit =
            $"\\s*({string.Join('|', dimension.Spellings.Select(Regex.Escape))}){(dimension.BareAllowed ? "?" : "")}";
        return new()
        {
            ["type"] = "string",
            ["pattern"] = $"^{QuantityText.NumberPattern}{unit}\\s+to\\s+{QuantityText.NumberPattern}{unit}$",
            ["patternErrorMessage"] = $"expected {Expected}",
            ["examples"] = new JsonArray(example),
        };
    }

    protected override QuantitySpan Parse(YamlScalar scalar, Problems problems)
    {
        if (Ends(scalar.Text) is not [var first, var second])
            return Refuse(scalar, problems);
        var (from, to) = (QuantityText.Parse(first, dimension), QuantityText.Parse(second, dimension));
        if (IsBare(first) != IsBare(second))
        {
            problems.Refuse(
                scalar,
                $"expected {Expected}, but in '{scalar.Text}' only one has a unit",
                $"{WithUnit(first, second)} to {WithUnit(second, first)}"
            );
            return Instead;
        }

        if (from.Value is not { } least || to.Value is not { } most)
        {
            var wrong = from.Value is null ? from : to;
            problems.Refuse(scalar, $"expected {Expected}, {wrong.Fault}", wrong.Suggestion);
            return Instead;
        }

        if (!Limit.Accepts(least) || !Limit.Accepts(most))
            problems.Refuse(scalar, $"{scalar.Words} is out of range; values from {Range} are accepted");
        else if (least > most)
            problems.Refuse(scalar, $"{scalar.Words} is upside down: the smaller comes first", $"{second} to {first}");
        else if (least == most)
            problems.Refuse(scalar, $"{scalar.Words} has no width: no feed keeps to one grade");
        else
            return new(least, most);
        return Instead;
    }

    protected override string Spell(YamlScalar scalar) =>
        string.Join(" to ", Ends(scalar.Text).Select(end => QuantityText.Spell(end, dimension)));

    private static string[] Ends(string text) => Between().Split(text.Trim());

    private static bool IsBare(string text) => text.Length > 0 && (char.IsAsciiDigit(text[^1]) || text[^1] == '.');

    /// <summary>An end, with the unit of the other if it has none.</summary>
    private static string WithUnit(string end, string other) =>
        IsBare(end) ? $"{end} {other[(other.LastIndexOfAny(NumberEnds) + 1)..]}" : end;

    [GeneratedRegex(@"\s+to\s+")]
    private static partial Regex Between();
}
