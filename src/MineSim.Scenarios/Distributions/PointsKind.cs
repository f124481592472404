using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Distributions;

/// <summary>A distribution given by points in rising order: <c>[least, likeliest, most]</c>.</summary>
internal sealed class PointsKind(QuantityKind point, IReadOnlyList<string> names, Func<double[], Distribution> make)
    : Kind<Distribution>
{
    public override string Words => $"list of {names.Count} values";

    public override string Unit => point.Unit;

    public override string Range => "in rising order";

    public override Distribution Instead => Distribution.Constant(point.Instead);

    public override Distribution Read(YamlValue value, Reading reading)
    {
        if (value is not YamlSequence list || list.Items.Count != names.Count)
        {
            reading.Problems.Refuse(
                value,
                $"expected a list of {names.Count} values [{string.Join(", ", names)}], but found {Found(value)}"
            );
            return Instead;
        }

        var before = reading.Problems.Count;
        double[] points = [.. list.Items.Select(item => point.Read(item, reading))];
        if (reading.Problems.Count > before)
            return Instead;
        for (var i = 1; i < points.Length; i++)
        {
            if (points[i] < points[i - 1] || points[0] >= points[^1])
            {
                reading.Problems.Refuse(
                    value,
                    $"expected [{string.Join(", ", names)}] in rising order, but found {YamlWriter.Inline(value)}"
                );
                return Instead;
            }
        }

        return Families.Make(value, reading.Problems, () => make(points));
    }

    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["type"] = "array",
            ["items"] = point.Schema(book),
            ["minItems"] = names.Count,
            ["maxItems"] = names.Count,
        };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        new YamlSequence([.. ((YamlSequence)value).Items.Select(item => point.Canonical(item, folder))], value.Place);

    private static string Found(YamlValue value) =>
        value is YamlSequence list ? FormattableString.Invariant($"{list.Items.Count}") : value.Words;
}
