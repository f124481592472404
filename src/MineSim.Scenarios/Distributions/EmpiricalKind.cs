using System.Text.Json.Nodes;
using MineSim.Kernel;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Distributions;

/// <summary>Observations: a list, or a file with one number a line in a unit that the scenario names.</summary>
internal sealed class EmpiricalKind : Kind<Distribution>
{
    private readonly Dimension _dimension;
    private readonly QuantityKind _value;
    private readonly ListOf<double> _list;
    private readonly Key<string> _file = new(
        "file",
        new TextKind("path"),
        "A text file in the scenario's folder: one number a line; empty lines and lines that begin with # "
            + "are passed over.",
        required: true
    );
    private readonly Key<string> _unit = new(
        "unit",
        new TextKind("unit"),
        "The unit of its numbers; none for a factor."
    );
    private readonly Block<(string File, string Unit)> _source;

    public EmpiricalKind(Dimension dimension, QuantityKind value)
    {
        _dimension = dimension;
        _value = value;
        _list = new(value);
        _source = new(
            "observations",
            "A file of observations.",
            [_file, _unit],
            f => (f.Get(_file), f.Get(_unit)),
            whole: true,
            $"observations of {dimension.Name}"
        );
    }

    public override string Words => $"{_list.Words}, or {_source.Words}";

    public override IEnumerable<IBlock> Blocks => _source.Blocks;

    public override string Unit => _dimension.UnitList;

    public override Distribution Instead => Distribution.Constant(_value.Instead);

    public override Distribution Read(YamlValue value, Reading reading)
    {
        var before = reading.Problems.Count;
        var list = value is YamlMapping ? FromFile(value, reading) : value;
        if (list is null)
            return Instead;
        var observations = _list.Read(list, reading);
        return reading.Problems.Count > before
            ? Instead
            : Families.Make(value, reading.Problems, () => Distribution.Empirical(observations));
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(_list.Schema(book), _source.Schema(book)) };

    /// <summary>The observations themselves, so that the scenario's one text holds all that defines it.</summary>
    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        _list.Canonical(value is YamlMapping ? FromFile(value, new Reading(new Problems(), folder))! : value, folder);

    private YamlSequence? FromFile(YamlValue value, Reading reading)
    {
        var before = reading.Problems.Count;
        var (file, unit) = _source.Read(value, reading);
        if (reading.Problems.Count > before)
            return null;
        if (_dimension.Units.Count > 0 && _dimension.FindUnit(unit) is null)
        {
            reading.Problems.Refuse(
                value,
                $"expected 'unit' to be a unit of {_dimension.Name}, but found '{unit}'",
                Nearest.To(unit, _dimension.Spellings)
            );
            return null;
        }

        try
        {
            var path = reading.Folder.Locate(file, value.Place.File);
            return new YamlSequence([.. Observations(ScenarioFolder.ReadText(path), path, unit)], value.Place);
        }
        catch (IOException fault)
        {
            reading.Problems.Refuse(value, $"the file '{file}' cannot be used: {fault.Message}");
            return null;
        }
    }

    private static IEnumerable<YamlValue> Observations(string text, string path, string unit)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim() is { Length: > 0 } observation && observation[0] != '#')
            {
                yield return new YamlScalar(
                    $"{observation} {unit}".TrimEnd(),
                    Quoted: false,
                    new Place(path, number, 1)
                );
            }
        }
    }
}
