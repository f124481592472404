namespace MineSim.Scenarios;

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
                entries.Add(by with { Value = kindOf(entry.Key)?.Overlay(entry.Value, by.Value) ?? by.Value });
        }

        entries.AddRange(above.Entries.Where(entry => overrides.ContainsKey(entry.Key)));
        return new YamlMapping(entries, upper.Place);
    }
}
