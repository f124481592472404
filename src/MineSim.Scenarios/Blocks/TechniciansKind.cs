using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Blocks;

/// <summary>
/// A number of technicians who do any work, or numbers by skill, or the word that they are people of the workforce.
/// </summary>
/// <param name="mayBeEmployed">Whether that word may stand there.</param>
internal sealed class TechniciansKind(bool mayBeEmployed = false) : Kind<IReadOnlyList<TechnicianGroupSpec>>
{
    private const string Workforce = "workforce";

    private static readonly WholeKind Count = new(1, 10_000);
    private static readonly NamedMap<long, TechnicianGroupSpec> BySkill = new(
        "skill",
        Count,
        (skill, count) => new(skill.Text, (int)count),
        isReferredTo: true,
        nameInto: nameof(TechnicianGroupSpec.Skill)
    );

    /// <summary>People of the workforce.</summary>
    public static IReadOnlyList<TechnicianGroupSpec> Employed { get; } = [new(null, 0)];

    public override string Words =>
        "whole number, or one under the name of each skill" + (mayBeEmployed ? ", or `workforce`" : "");

    public override string Range => Count.Range;

    public override IReadOnlyList<TechnicianGroupSpec> Instead => [];

    public override IReadOnlyList<TechnicianGroupSpec> Read(YamlValue value, Reading reading) =>
        IsEmployed(value) ? Employed
        : value is YamlMapping ? BySkill.Read(value, reading)
        : [new TechnicianGroupSpec(null, (int)Count.Read(value, reading))];

    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["anyOf"] = mayBeEmployed
                ? new JsonArray(Count.Schema(book), BySkill.Schema(book), new JsonObject { ["const"] = Workforce })
                : new JsonArray(Count.Schema(book), BySkill.Schema(book)),
        };

    public override YamlValue Overlay(YamlValue lower, YamlValue upper) =>
        lower is YamlMapping && upper is YamlMapping ? BySkill.Overlay(lower, upper) : upper;

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        IsEmployed(value) ? value
        : value is YamlMapping ? BySkill.Canonical(value, folder)
        : Count.Canonical(value, folder);

    private bool IsEmployed(YamlValue value) => mayBeEmployed && value is YamlScalar { Text: Workforce };
}
