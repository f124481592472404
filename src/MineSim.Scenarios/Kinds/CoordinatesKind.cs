using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Kinds;

/// <summary>Where something lies, in metres.</summary>
internal sealed record Coordinates(double X, double Y, double Z);

/// <summary><c>[x, y, z]</c> in metres.</summary>
internal sealed class CoordinatesKind : Kind<Coordinates>
{
    private static readonly QuantityKind Number = new(Dimension.Number, Lowest.Any);

    public override string Words => "list `[x, y, z]`";

    public override string Unit => "m";

    public override Coordinates Instead => new(0, 0, 0);

    public override Coordinates Read(YamlValue value, Reading reading)
    {
        if (value is not YamlSequence { Items.Count: 3 } list)
        {
            reading.Problems.Refuse(value, "expected three numbers [x, y, z] in metres");
            return Instead;
        }

        return new(
            Number.Read(list.Items[0], reading),
            Number.Read(list.Items[1], reading),
            Number.Read(list.Items[2], reading)
        );
    }

    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["type"] = "array",
            ["items"] = Number.Schema(book),
            ["minItems"] = 3,
            ["maxItems"] = 3,
        };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        new YamlSequence([.. ((YamlSequence)value).Items.Select(item => Number.Canonical(item, folder))], value.Place);
}
