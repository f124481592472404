using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Distributions;

/// <summary>Some values, each with a weight.</summary>
internal sealed class DiscreteKind : Kind<Distribution>
{
    private readonly Block<Distribution> _block;

    public DiscreteKind(Dimension dimension, QuantityKind value)
    {
        var values = new Key<IReadOnlyList<double>>("values", new ListOf<double>(value), "The values.", required: true);
        var weights = new Key<IReadOnlyList<double>>(
            "weights",
            new ListOf<double>(new QuantityKind(Dimension.Number, Lowest.Zero)),
            "Their weights; only the proportions count.",
            required: true
        );
        _block = new(
            "discrete",
            "Its parameters.",
            [values, weights],
            f => Build(f, values, weights),
            whole: true,
            $"discrete {dimension.Name}"
        );
    }

    public override string Words => _block.Words;

    public override IEnumerable<IBlock> Blocks => _block.Blocks;

    public override Distribution Instead => Distribution.Constant(1);

    public override Distribution Read(YamlValue value, Reading reading) => _block.Read(value, reading);

    public override JsonObject Schema(SchemaBook book) => _block.Schema(book);

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) => _block.Canonical(value, folder);

    private static Distribution Build(
        Fields fields,
        Key<IReadOnlyList<double>> values,
        Key<IReadOnlyList<double>> weights
    )
    {
        var (v, w) = (fields.Get(values), fields.Get(weights));
        if (v.Count > 0 && w.Count > 0 && (v.Count != w.Count || w.Sum() <= 0))
        {
            fields.Problems.Add(
                fields.PlaceOf(weights),
                v.Count == w.Count
                    ? "weights: at least one must be above 0"
                    : FormattableString.Invariant(
                        $"weights: expected one for each of the {v.Count} values, but found {w.Count}"
                    )
            );
        }

        return v.Count == w.Count && w.Sum() > 0 ? Distribution.Discrete(v, w) : Distribution.Constant(1);
    }
}
