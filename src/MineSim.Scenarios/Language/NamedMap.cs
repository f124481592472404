using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A value with the name it is given in the file.</summary>
internal sealed record Named<T>(Word Name, T Value);

/// <summary>
/// Things of one sort, each under its name. A file that overrides it adds things and merges those of the same name.
/// </summary>
/// <param name="what">What one of them is, for example <c>loader</c>.</param>
/// <param name="element">What each of them may be.</param>
/// <param name="named">The thing, of its name and of what stands under it.</param>
/// <param name="atLeastOne">Whether there must be one.</param>
/// <param name="isReferredTo">Whether others must refer to each: then a misspelt one is noticed by that.</param>
/// <param name="nameInto">The property that the name becomes.</param>
internal class NamedMap<TRead, T>(
    string what,
    Kind<TRead> element,
    Func<Word, TRead, T> named,
    bool atLeastOne = true,
    bool isReferredTo = false,
    string nameInto = "Name"
) : Kind<IReadOnlyList<T>>
{
    public override string Words => $"{element.Words} under the name of each {what}";

    public override string Unit => element.Unit;

    public override string Range => atLeastOne ? "1 or more" : "";

    public override IEnumerable<IBlock> Blocks => element.Blocks;

    public override IReadOnlyList<T> Instead => [];

    public override IReadOnlyList<T> Read(YamlValue value, Reading reading)
    {
        if (value is not YamlMapping mapping)
        {
            reading.Problems.Refuse(
                value,
                $"expected a block with the name of each {what} as key, but found {value.Words}"
            );
            return Instead;
        }

        if (atLeastOne && mapping.Entries.Count == 0)
            reading.Problems.Refuse(value, $"at least one {what} must be given");
        return
        [
            .. mapping.Entries.Select(
                (entry, i) => reading.Problems.Within($"[{i}]", entry.Value.Place, () => ReadEntry(entry, reading))
            ),
        ];
    }

    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = WordKind.Pattern },
            ["additionalProperties"] = SchemaBook.OrEmpty(element.Schema(book)),
        };

    public override YamlValue Overlay(YamlValue lower, YamlValue upper) => Merging.Overlay(lower, upper, _ => element);

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder)
    {
        var mapping = (YamlMapping)value;
        return mapping with
        {
            Entries = [.. mapping.Entries.Select(e => e with { Value = element.Canonical(e.Value, folder) })],
        };
    }

    private T ReadEntry(YamlEntry entry, Reading reading)
    {
        var name = new Word(entry.Key, entry.KeyPlace) { Origin = entry.Origin };
        reading.Problems.MarkName(nameInto, name);
        if (!WordKind.IsWord(entry.Key))
        {
            reading.Problems.Add(entry.KeyPlace, $"'{entry.Key}' cannot be the name of a {what}; {WordKind.Rule}");
            reading.Problems.MarkUnreadable(nameInto);
        }

        if (entry.Beside is { } beside && !isReferredTo)
        {
            reading.Notes.Add(
                entry.KeyPlace,
                $"'{entry.Key}' is one {what} more, beside those of {beside.File}",
                beside.Name
            );
        }

        return named(name, reading.Problems.About(entry.Key, () => element.Read(entry.Value, reading)));
    }
}

/// <summary>Things that keep their name beside them, as it stands in the file.</summary>
/// <param name="what">What one of them is, for example <c>loader</c>.</param>
/// <param name="element">What each of them may be.</param>
/// <param name="atLeastOne">Whether there must be one.</param>
/// <param name="isReferredTo">Whether others must refer to each: then a misspelt one is noticed by that.</param>
internal sealed class NamedMap<T>(string what, Kind<T> element, bool atLeastOne = true, bool isReferredTo = false)
    : NamedMap<T, Named<T>>(what, element, (name, value) => new(name, value), atLeastOne, isReferredTo);
