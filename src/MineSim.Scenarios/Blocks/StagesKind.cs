using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>
/// The stages of a programme: a list; or, in a file that varies another, changes to the stages of that one's list, by
/// their first keys: <c>{ simulator: { seats: 4 } }</c>. An empty value takes a stage away.
/// </summary>
internal sealed class StagesKind : Kind<IReadOnlyList<StageSpec>>
{
    private static readonly ListOf<StageSpec> Stages = new(StageBlock.Kind);

    public override string Words =>
        $"{Stages.Words}; in a file that varies another, also what changes in its stages: `{{ simulator: {{ "
        + $"seats: 4 }} }}`";

    public override string Range => Stages.Range;

    public override IEnumerable<IBlock> Blocks => Stages.Blocks;

    public override IReadOnlyList<StageSpec> Instead => Stages.Instead;

    public override IReadOnlyList<StageSpec> Read(YamlValue value, Reading reading)
    {
        if (!AreChanges(value, out var changes))
            return Stages.Read(value, reading);
        // What is left of them here did not find its stage.
        foreach (var change in reading.IsPartial ? [] : changes.Entries)
        {
            reading.Problems.Add(
                change.KeyPlace,
                StageBlock.Families.Contains(change.Key)
                    ? "a programme that this file varies has no stage "
                        + $"'{change.Key}' that could be changed, or several; "
                        + "give all 'stages' as a list"
                    : $"there is no stage '{change.Key}' to be changed; there are "
                        + $"{string.Join(", ", StageBlock.Families)}",
                Nearest.To(change.Key, StageBlock.Families)
            );
        }

        reading.Problems.MarkUnreadable("");
        return Instead;
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var changes = new JsonObject();
        foreach (var family in StageBlock.Families)
            changes[family] = SchemaBook.OrEmpty(StageBlock.Kind.Schema(book));
        return new()
        {
            ["anyOf"] = new JsonArray(
                Stages.Schema(book),
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = changes,
                    ["additionalProperties"] = false,
                }
            ),
        };
    }

    public override YamlValue Overlay(YamlValue lower, YamlValue upper)
    {
        if (!AreChanges(upper, out var changes))
            return upper;
        var stages = (lower is YamlSequence list ? list.Items : [lower]).ToList();
        var lost = new List<YamlEntry>();
        foreach (var change in changes.Entries)
        {
            var at = stages.FindIndex(stage => IsOf(stage, change.Key));
            if (at < 0 || stages.FindLastIndex(stage => IsOf(stage, change.Key)) != at)
            {
                lost.Add(change);
            }
            else if (change.Value.IsEmpty)
            {
                stages.RemoveAt(at);
            }
            else
            {
                stages[at] = Merging.Overlay(
                    stages[at],
                    change.Value,
                    name => StageBlock.Kind.Keys.FirstOrDefault(key => key.Name == name)?.Kind
                );
            }
        }

        return lost.Count > 0 ? changes with { Entries = lost } : new YamlSequence(stages, lower.Place);
    }

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) => Stages.Canonical(value, folder);

    /// <summary>
    /// Whether every key has a block, or nothing, as value: a stage that stands alone has a quantity at its first.
    /// </summary>
    private static bool AreChanges(YamlValue value, out YamlMapping changes)
    {
        changes = value as YamlMapping ?? new YamlMapping([], value.Place);
        return changes.Entries.Count > 0
            && changes.Entries.All(entry => entry.Value is YamlMapping || entry.Value.IsEmpty);
    }

    private static bool IsOf(YamlValue stage, string family) =>
        stage is YamlMapping mapping && mapping.Find(family) is not null;
}
