using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Language;

/// <summary>
/// How a file overrides the files that it uses: blocks merge key by key, anything else replaces, and an empty value
/// takes away what a used file says.
/// </summary>
internal static class Merging
{
    /// <param name="lower">What the used file says.</param>
    /// <param name="upper">What this file says.</param>
    /// <param name="kindOf">The kind of a key's value; <see langword="null"/> for a key that is not known.</param>
    public static YamlValue Overlay(YamlValue lower, YamlValue upper, Func<string, Kind?> kindOf)
    {
        if (lower is not YamlMapping below || upper is not YamlMapping above)
            return upper;
        var overrides = above.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var entries = new List<YamlEntry>();
        foreach (var entry in below.Entries)
        {
            if (!overrides.Remove(entry.Key, out var by))
                entries.Add(entry);
            else if (!by.Value.IsEmpty)
                entries.Add(Override(entry, by, kindOf(entry.Key)?.Overlay(entry.Value, by.Value) ?? by.Value));
        }

        entries.AddRange(
            above
                .Entries.Where(entry => overrides.ContainsKey(entry.Key))
                .Select(entry => entry with { Beside = NearMissOf(entry.Key, below) })
        );
        return new YamlMapping(entries, upper.Place);
    }

    private static YamlEntry Override(YamlEntry lower, YamlEntry upper, YamlValue value) =>
        upper with
        {
            Value = value,
            Origin = lower.Origin,
            Replaces =
                ReferenceEquals(value, upper.Value) && lower.Value is YamlSequence { Items: [YamlMapping, ..] items }
                    ? new(items.Count, lower.KeyPlace.File)
                    : null,
        };

    private static NearMiss? NearMissOf(string name, YamlMapping below) =>
        below.Entries.FirstOrDefault(entry => Nearest.Misses(name, entry.Key)) is { } near
            ? new(near.Key, near.KeyPlace.File)
            : null;
}
