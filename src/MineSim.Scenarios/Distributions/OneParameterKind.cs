using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Distributions;

/// <summary>A distribution with one parameter, written without its name.</summary>
internal sealed class OneParameterKind(QuantityKind parameter, Func<double, Distribution> make) : Kind<Distribution>
{
    public override string Words => parameter.Words;

    public override string Unit => parameter.Unit;

    public override string Range => parameter.Range;

    public override Distribution Instead => Distribution.Constant(parameter.Instead);

    public override Distribution Read(YamlValue value, Reading reading)
    {
        var number = parameter.Read(value, reading);
        return Families.Make(value, reading.Problems, () => make(number));
    }

    public override JsonObject Schema(SchemaBook book) => parameter.Schema(book);

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) => parameter.Canonical(value, folder);
}
