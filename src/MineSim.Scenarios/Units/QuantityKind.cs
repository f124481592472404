using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Units;

/// <summary>A number with its unit, read in the dimension's base unit.</summary>
/// <param name="dimension">What it measures.</param>
/// <param name="lowest">The least that is accepted.</param>
internal sealed class QuantityKind(Dimension dimension, Lowest lowest) : ScalarKind<double>
{
    private readonly Limit _limit = new(dimension.Measure, lowest);

    public override string Words => dimension.Name;

    public override string Unit => dimension.UnitList;

    public override string Range => _limit.Words;

    public override double Instead => Math.Min(1, dimension.Most);

    protected override string Expected => dimension.Expected;

    public bool Accepts(double value) => _limit.Accepts(value);

    public override JsonObject Schema(SchemaBook book)
    {
        return dimension.Units.Count == 0
            ? new JsonObject { ["type"] = "number" }
            : book.Define(dimension.Name, Definition);
    }

    private JsonObject Definition()
    {
        var units = string.Join('|', dimension.Spellings.Select(Regex.Escape));
        var text = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = $"^{QuantityText.NumberPattern}\\s*({units})$",
            ["patternErrorMessage"] = $"expected {dimension.Expected}",
            ["examples"] = new JsonArray(dimension.Example),
        };
        return dimension.BareAllowed
            ? new JsonObject { ["anyOf"] = new JsonArray(text, new JsonObject { ["type"] = "number" }) }
            : text;
    }

    protected override double Parse(YamlScalar scalar, Problems problems)
    {
        var (value, fault, suggestion) = QuantityText.Parse(scalar.Text, dimension);
        if (value is not { } number)
        {
            problems.Refuse(scalar, $"expected {dimension.Expected}, {fault}", suggestion);
            return Instead;
        }

        if (Accepts(number))
            return number;
        problems.Refuse(scalar, _limit.FaultOf(number, scalar.Words)!);
        return Instead;
    }

    protected override string Spell(YamlScalar scalar) => QuantityText.Spell(scalar.Text, dimension);
}
