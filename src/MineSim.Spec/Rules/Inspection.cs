using MineSim.Spec.Calendars;
using MineSim.Spec.Rosters;

namespace MineSim.Spec.Rules;

/// <summary>A spec that is being looked at: what rules ask, and where they tell what they find.</summary>
/// <param name="spec">The spec.</param>
/// <param name="findings">Where problems go.</param>
internal class Inspection(SiteSpec spec, Findings findings)
{
    public SiteSpec Spec => spec;

    public Findings Findings => findings;

    /// <summary>
    /// The shifts of the day; <see langword="null"/> when not all of them are known.
    /// </summary>
    public IReadOnlyList<ShiftSpec>? Shifts =>
        findings.AreSound(spec.PathOfShifts) && spec.Shifts is { Count: > 0 } shifts ? shifts : null;

    /// <summary>Their hours.</summary>
    public IReadOnlyList<ShiftHours>? ShiftHours =>
        Shifts is { } shifts ? [.. shifts.Select(shift => new ShiftHours(shift.StartHour, shift.LengthHours))] : null;

    /// <summary>Tells a problem.</summary>
    public void Add(string path, string message, string? suggestion = null) => findings.Add(path, message, suggestion);

    /// <summary>Tells of a name that is not among those that exist.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="name">The name; <see langword="null"/> where none is given.</param>
    /// <param name="list">The path of the list whose items have the names.</param>
    /// <param name="known">The names.</param>
    /// <param name="what">What bears them.</param>
    /// <param name="property">The property that is the name.</param>
    public void RequireKnown(
        string path,
        string? name,
        string list,
        IReadOnlySet<string> known,
        string what,
        string property = "Name"
    )
    {
        if (name is null || known.Contains(name) || !findings.IsRead(path) || !findings.AreNamesKnown(list, property))
            return;
        AddUnknown(path, name, known, what);
    }

    /// <summary>Tells of names in a list that do not exist.</summary>
    public void RequireAllKnown(
        string path,
        IReadOnlyList<string> names,
        string list,
        IReadOnlySet<string> known,
        string what,
        string property = "Name"
    )
    {
        for (var i = 0; i < names.Count; i++)
            RequireKnown($"{path}[{i}]", names[i], list, known, what, property);
    }

    /// <summary>Tells of a name that is in none of several lists.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="name">The name; <see langword="null"/> where none is given.</param>
    /// <param name="known">All names; <see langword="null"/> when not all of them are known.</param>
    /// <param name="what">What bears them.</param>
    public void RequireAmong(string path, string? name, IReadOnlySet<string>? known, string what)
    {
        if (name is not null && known?.Contains(name) == false && findings.IsRead(path))
            AddUnknown(path, name, known, what);
    }

    /// <summary>Tells of names that a list has twice.</summary>
    public void RequireDistinct(string path, IReadOnlyList<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (findings.IsRead($"{path}[{i}]") && !seen.Add(names[i]))
                Add($"{path}[{i}]", $"{what} '{names[i]}' is named twice in this list");
        }
    }

    /// <summary>
    /// All that the items of a list name; <see langword="null"/> unless it could be read and exists: only then can
    /// others be called unused.
    /// </summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="items">Its items.</param>
    /// <param name="property">The property in which an item names others.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="known">The names that exist.</param>
    public IReadOnlySet<string>? NamedBy<T>(
        string list,
        IReadOnlyList<T> items,
        string property,
        Func<T, IEnumerable<string>> names,
        IReadOnlySet<string> known
    )
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (!findings.IsRead($"{list}[{i}].{property}"))
                return null;
            named.UnionWith(names(items[i]));
        }

        return findings.AreNamesKnown(list, property) && named.IsSubsetOf(known) ? named : null;
    }

    /// <summary>Tells of things that are called like another of their list, or like nothing.</summary>
    public void RequireOwnNames<T>(
        string list,
        IReadOnlyList<T> things,
        Func<T, string> name,
        string what,
        string property = "Name"
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < things.Count; i++)
        {
            var own = name(things[i]);
            var path = $"{list}[{i}]";
            if (!findings.IsRead(path))
                continue;
            if (own.Length == 0)
                Add($"{path}.{property}", $"a {what} must have a name");
            else if (!seen.Add(own))
                Add($"{path}.{property}", $"there is another {what} '{own}'; take another name");
        }
    }

    /// <summary>The names of some things.</summary>
    public static IReadOnlySet<string> Names<T>(IEnumerable<T> things, Func<T, string> name) =>
        things.Select(name).ToHashSet(StringComparer.Ordinal);

    private void AddUnknown(string path, string name, IReadOnlySet<string> known, string what)
    {
        var none = known.Count == 0 ? $"; no {what} is defined" : "";
        Add(path, $"there is no {what} '{name}'{none}", Nearest.To(name, known));
    }
}
