using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Hiring;

namespace MineSim.Scenarios.Kinds;

/// <summary>
/// A number of people that is wanted throughout, or a list of numbers with the dates from which they are.
/// </summary>
internal sealed class WantedKind : Kind<IReadOnlyList<WantedSpec>>
{
    private static readonly WholeKind Whole = new(0, 100_000);
    private static readonly Key<Moment> From = new("from", Common.Moment, "From when on.", required: true)
    {
        Into = nameof(WantedSpec.FromHour),
    };
    private static readonly Key<long> Count = new("count", Whole, "How many, until the next date.", required: true)
    {
        Into = nameof(WantedSpec.Count),
    };

    private static readonly ListOf<WantedSpec> Steps = new(
        new Block<WantedSpec>(
            "wanted",
            "A number of positions from a date on; before the first there is none.",
            [From, Count],
            f => new(f.HoursOf(From), (int)f.Get(Count)),
            whole: true
        )
    );

    public override string Words => $"{Whole.Words}, or {Steps.Words}";

    public override string Range => Whole.Range;

    public override IEnumerable<IBlock> Blocks => Steps.Blocks;

    public override IReadOnlyList<WantedSpec> Instead => [];

    public override IReadOnlyList<WantedSpec> Read(YamlValue value, Reading reading) =>
        value is YamlScalar ? [new(0, (int)Whole.Read(value, reading))] : Steps.Read(value, reading);

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(Whole.Schema(book), Steps.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        value is YamlScalar ? Whole.Canonical(value, folder) : Steps.Canonical(value, folder);
}
