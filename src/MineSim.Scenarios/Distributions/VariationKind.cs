using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Distributions;

/// <summary>
/// A factor drawn anew each time, of mean 1, so that it varies what it multiplies and shifts nothing.
/// </summary>
internal sealed class VariationKind : Kind<Distribution>
{
    /// <summary>How far the mean may lie from 1, as that of a truncated distribution does.</summary>
    private const double Tolerance = 0.01;

    private readonly ChanceKind _factor = new(Dimension.Number, Bounds.AboveZero);

    public override string Words => "number or [distribution](#distribution)";

    public override string Range => "mean 1";

    public override Distribution Instead => _factor.Instead;

    public override Distribution Read(YamlValue value, Reading reading)
    {
        var before = reading.Problems.Count;
        var factor = _factor.Read(value, reading);
        if (reading.Problems.Count == before && Math.Abs(factor.Mean - 1) > Tolerance)
        {
            reading.Problems.Refuse(
                value,
                FormattableString.Invariant(
                    $"a variation multiplies, so its mean must be 1, and here it is {factor.Mean:0.###}"
                )
            );
        }

        return factor;
    }

    public override JsonObject Schema(SchemaBook book) => _factor.Schema(book);

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) => _factor.Canonical(value, folder);
}
