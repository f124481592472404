using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>
/// What a value may be. From one kind come the reader, the JSON schema, the wording of the reference, the merging of
/// used files and the canonical spelling, so that none of them can say something else.
/// </summary>
internal abstract class Kind
{
    /// <summary>What it is, for the reference: <c>time</c>, <c>list of names of dumps</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The unit in the reference; empty for none.</summary>
    public virtual string Unit => "";

    /// <summary>The range in the reference; empty for none.</summary>
    public virtual string Range => "";

    /// <summary>The blocks within, for the reference.</summary>
    public virtual IEnumerable<IBlock> Blocks => [];

    /// <summary>JSON schema of it.</summary>
    public abstract JsonObject Schema(SchemaBook book);

    /// <summary>
    /// What results where a file says <paramref name="upper"/> and a file it uses says <paramref name="lower"/>.
    /// </summary>
    public virtual YamlValue Overlay(YamlValue lower, YamlValue upper) => upper;

    /// <summary>The one spelling of a valid value.</summary>
    public abstract YamlValue Canonical(YamlValue value, ScenarioFolder folder);
}

/// <summary>A kind of value that is read as a <typeparamref name="T"/>.</summary>
internal abstract class Kind<T> : Kind
{
    /// <summary>Stands in for a value that cannot be read, so that the rest of the scenario can be checked.</summary>
    public abstract T Instead { get; }

    /// <summary>Reads a value; problems go to the reading, and <see cref="Instead"/> comes back.</summary>
    public abstract T Read(YamlValue value, Reading reading);
}

/// <summary>What reading a value needs: where problems go, and from where other files may come.</summary>
/// <param name="Problems">Where problems go.</param>
/// <param name="Folder">The scenario's folder.</param>
internal sealed record Reading(Problems Problems, ScenarioFolder Folder)
{
    /// <summary>Whether a file that is used could not be read: then what seems to lack may be in it.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The first day of the run, from which dates are reckoned.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The shifts of the day in the order of their hours, which rosters name; none where they are not known.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    /// <summary>Where notes go.</summary>
    public Notes Notes { get; init; } = new();
}
