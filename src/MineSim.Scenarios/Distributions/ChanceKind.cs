using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Distributions;

/// <summary>A quantity that may be left to chance: a plain value is constant, a block names a distribution.</summary>
internal sealed class ChanceKind : Kind<Distribution>
{
    private readonly Dimension _dimension;
    private readonly Limit _limit;
    private readonly QuantityKind _constant;
    private readonly Block<Distribution> _families;

    /// <param name="dimension">What it measures.</param>
    /// <param name="mean">The least mean that is accepted.</param>
    /// <param name="hasMeanOne">Whether it multiplies, so that its mean must be 1.</param>
    public ChanceKind(Dimension dimension, Lowest mean, bool hasMeanOne = false)
    {
        _dimension = dimension;
        _limit = new(dimension.Measure, mean) { HasMeanOne = hasMeanOne };
        _constant = new QuantityKind(dimension, mean);
        _families = Families.Of(dimension);
    }

    public override string Words => $"{_dimension.Name} or [distribution](#distribution)";

    public override string Unit => _dimension.UnitList;

    public override string Range => _limit.Words;

    public override Distribution Instead => Distribution.Constant(_constant.Instead);

    public override Distribution Read(YamlValue value, Reading reading)
    {
        var before = reading.Problems.Count;
        var chance =
            value is YamlMapping
                ? _families.Read(value, reading)
                : Distribution.Constant(_constant.Read(value, reading));
        return reading.Problems.Count == before ? Check(chance, value, reading.Problems) : Instead;
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(_constant.Schema(book), _families.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        value is YamlMapping ? _families.Canonical(value, folder) : _constant.Canonical(value, folder);

    private Distribution Check(Distribution chance, YamlValue value, Problems problems)
    {
        chance = Limit.WithoutTailBelowZero(chance);
        if (_limit.FaultOf(chance) is not { } fault)
            return chance;
        problems.Refuse(value, fault);
        return Instead;
    }
}
