using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Distributions;

/// <summary>
/// A factor drawn anew each time, of mean 1, so that it varies what it multiplies and shifts nothing.
/// </summary>
internal sealed class VariationKind : Kind<Distribution>
{
    private readonly ChanceKind _factor = new(Dimension.Number, Lowest.AboveZero, hasMeanOne: true);

    public override string Words => "number or [distribution](#distribution)";

    public override string Range => "mean 1";

    public override Distribution Instead => _factor.Instead;

    public override Distribution Read(YamlValue value, Reading reading) => _factor.Read(value, reading);

    public override JsonObject Schema(SchemaBook book) => _factor.Schema(book);

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) => _factor.Canonical(value, folder);
}
