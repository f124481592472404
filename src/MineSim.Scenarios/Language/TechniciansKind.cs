using System.Text.Json.Nodes;

namespace MineSim.Scenarios;

/// <summary>A number of technicians who do any work, or numbers by skill.</summary>
internal sealed class TechniciansKind : Kind<IReadOnlyList<TechniciansDraft>>
{
    private static readonly WholeKind Count = new(1, 10_000);
    private static readonly NamedMap<long> BySkill = new("skill", Count);

    public override string Words => "whole number, or one under the name of each skill";

    public override string Range => Count.Range;

    public override IReadOnlyList<TechniciansDraft> Instead => [];

    public override IReadOnlyList<TechniciansDraft> Read(YamlValue value, Reading reading) => value is YamlMapping
        ? [.. BySkill.Read(value, reading).Select(each => new TechniciansDraft(each.Name, (int)each.Value))]
        : [new TechniciansDraft(null, (int)Count.Read(value, reading))];

    public override JsonObject Schema(SchemaBook book) => new() { ["anyOf"] = new JsonArray(Count.Schema(book), BySkill.Schema(book)) };

    public override YamlValue Overlay(YamlValue lower, YamlValue upper) =>
        lower is YamlMapping && upper is YamlMapping ? BySkill.Overlay(lower, upper) : upper;

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        value is YamlMapping ? BySkill.Canonical(value, folder) : Count.Canonical(value, folder);
}
