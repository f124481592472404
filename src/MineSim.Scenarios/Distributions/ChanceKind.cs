using System.Globalization;
using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Distributions;

/// <summary>A quantity that may be left to chance: a plain value is constant, a block names a distribution.</summary>
internal sealed class ChanceKind : Kind<Distribution>
{
    /// <summary>The share of values below 0 that may silently be cut off.</summary>
    private const double NegligibleShare = 0.01;

    private readonly Dimension _dimension;
    private readonly Bounds _mean;
    private readonly QuantityKind _constant;
    private readonly Block<Distribution> _families;

    /// <param name="dimension">What it measures.</param>
    /// <param name="mean">Which means are accepted.</param>
    public ChanceKind(Dimension dimension, Bounds mean)
    {
        _dimension = dimension;
        _mean = mean;
        _constant = new QuantityKind(dimension, mean);
        _families = Families.Of(dimension);
    }

    public override string Words => $"{_dimension.Name} or [distribution](#distribution)";

    public override string Unit => _dimension.UnitList;

    public override string Range => _mean.Words(_dimension);

    public override Distribution Instead => Distribution.Constant(_constant.Instead);

    public override Distribution Read(YamlValue value, Reading reading)
    {
        if (value is not YamlMapping)
            return Distribution.Constant(_constant.Read(value, reading));
        var before = reading.Problems.Count;
        var chance = _families.Read(value, reading);
        return reading.Problems.Count == before ? Check(chance, value, reading.Problems) : Instead;
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(_constant.Schema(book), _families.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        value is YamlMapping ? _families.Canonical(value, folder) : _constant.Canonical(value, folder);

    private Distribution Check(Distribution chance, YamlValue value, Problems problems)
    {
        if (chance.Minimum < 0)
        {
            var below = chance.Cumulative(0);
            if (below > NegligibleShare)
            {
                problems.Refuse(
                    value,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{100 * below:0.#} % of this distribution lies below 0, "
                            + $"where no {_dimension.Name} can be; give "
                            + $"'min', or take another distribution"
                    )
                );
            }
            else
            {
                chance = chance.Truncate(0, chance.Maximum);
            }
        }

        if (!_mean.Accepts(chance.Mean, _dimension))
        {
            problems.Refuse(
                value,
                FormattableString.Invariant(
                    $"the mean of this distribution is out of range; a value from {_mean.Words(_dimension)} is accepted"
                )
            );
        }

        return chance;
    }
}
