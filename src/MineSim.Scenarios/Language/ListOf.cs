using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A list; a single value may stand for a list of one. A file that overrides it replaces it.</summary>
/// <param name="element">What each item may be.</param>
/// <param name="atLeastOne">Whether there must be one.</param>
internal sealed class ListOf<T>(Kind<T> element, bool atLeastOne = true) : Kind<IReadOnlyList<T>>
{
    /// <summary>The properties that its items become, where they are not the items of a list.</summary>
    public IReadOnlyList<string> Into { get; init; } = [];

    public override string Words => $"list, each a {element.Words}";

    public override string Unit => element.Unit;

    public override string Range =>
        string.Join("; ", new[] { atLeastOne ? "1 or more items" : "", element.Range }.Where(text => text.Length > 0));

    public override IEnumerable<IBlock> Blocks => element.Blocks;

    public override IReadOnlyList<T> Instead => [];

    public override IReadOnlyList<T> Read(YamlValue value, Reading reading)
    {
        var items = Items(value);
        if (atLeastOne && (items.Count == 0 || value.IsEmpty))
        {
            reading.Problems.Refuse(
                value,
                $"expected a list with at least one item, but found {(value.IsEmpty ? "nothing" : "none")}"
            );
            return Instead;
        }

        return
        [
            .. items.Select(
                (item, i) =>
                    reading.Problems.Within(
                        i < Into.Count ? Into[i] : $"[{i}]",
                        item.Place,
                        () => element.Read(item, reading)
                    )
            ),
        ];
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = element.Schema(book) };
        if (atLeastOne)
            list["minItems"] = 1;
        return new JsonObject { ["anyOf"] = new JsonArray(list, element.Schema(book)) };
    }

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        new YamlSequence([.. Items(value).Select(item => element.Canonical(item, folder))], value.Place);

    private static IReadOnlyList<YamlValue> Items(YamlValue value) => value is YamlSequence list ? list.Items : [value];
}
