using MineSim.Scenarios.Files;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A kind of value that is written as a single text.</summary>
internal abstract class ScalarKind<T> : Kind<T>
{
    /// <summary>What is expected, for sentences: <c>a time with a unit, for example 3 min</c>.</summary>
    protected abstract string Expected { get; }

    /// <summary>Whether digits in it are letters like others, and no numbers.</summary>
    protected virtual bool IsText => false;

    public sealed override T Read(YamlValue value, Reading reading)
    {
        if (value is YamlScalar { IsEmpty: false } scalar)
            return Parse(Plain(scalar), reading.Problems);
        reading.Problems.Refuse(
            value,
            value.IsEmpty
                ? $"expected {Expected}, but nothing is written here"
                : $"expected {Expected}, but found {value.Words}"
        );
        return Instead;
    }

    public sealed override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        new YamlScalar(Spell(Plain((YamlScalar)value)), Quoted: false, value.Place);

    /// <summary>Reads the text.</summary>
    protected abstract T Parse(YamlScalar scalar, Problems problems);

    /// <summary>The one spelling of a valid text.</summary>
    protected virtual string Spell(YamlScalar scalar) => scalar.Text.Trim();

    private YamlScalar Plain(YamlScalar scalar) => IsText ? scalar : scalar with { Text = Numerals.Latin(scalar.Text) };

    /// <summary>Reports that something else was expected.</summary>
    protected T Refuse(YamlScalar scalar, Problems problems, string? suggestion = null, string? because = null)
    {
        problems.Refuse(
            scalar,
            $"expected {Expected}, but found {scalar.Words}{(because is null ? "" : $": {because}")}",
            suggestion
        );
        return Instead;
    }
}
