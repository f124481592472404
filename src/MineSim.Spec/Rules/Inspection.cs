using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;

namespace MineSim.Spec.Rules;

/// <summary>A spec that is being looked at: what rules ask, and where they tell what they find.</summary>
/// <param name="spec">The spec.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class Inspection(SiteSpec spec, Findings findings)
{
    public SiteSpec Spec => spec;

    public MineSpec Mine => spec.Mine;

    /// <summary>Whether there is a mine; without one people are planned alone.</summary>
    public bool HasMine => spec.Plan is null;

    public Findings Findings => findings;

    /// <summary>
    /// All nodes: whatever names the segments mention; <see langword="null"/> when not all of them are known.
    /// </summary>
    public IReadOnlySet<string>? Nodes { get; } = NodesOf(spec, findings);

    /// <summary>How machines break down and are mended, model by model, with its first path.</summary>
    public IEnumerable<(string Path, ReliabilitySpec Reliability)> Upkeep =>
        Mine
            .Trucks.Select((group, i) => (Path: $"Mine.Trucks[{i}].Model.Reliability", group.Model.Reliability))
            .Concat(
                Mine.Loaders.Select((loader, i) => ($"Mine.Loaders[{i}].Model.Reliability", loader.Model.Reliability))
            )
            .DistinctBy(upkeep => upkeep.Reliability, ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The shifts of the day, of the mine or of the plan; <see langword="null"/> when not all of them are known.
    /// </summary>
    public IReadOnlyList<PlannedShiftSpec>? Shifts
    {
        get
        {
            if (!findings.AreSound(HasMine ? "Mine.Calendar.Shifts" : "Plan.Shifts"))
                return null;
            var shifts =
                spec.Plan?.Shifts
                ??
                [
                    .. Mine.Calendar.Shifts.Select(shift => new PlannedShiftSpec(
                        shift.Name,
                        shift.StartHour,
                        shift.LengthHours
                    )),
                ];
            return shifts.Count > 0 ? shifts : null;
        }
    }

    /// <summary>Their hours.</summary>
    public IReadOnlyList<ShiftHours>? ShiftHours =>
        Shifts is { } shifts ? [.. shifts.Select(shift => new ShiftHours(shift.StartHour, shift.LengthHours))] : null;

    /// <summary>What all repairs and planned work on machines take.</summary>
    public IEnumerable<(string Path, WorkNeeds Needs)> Work =>
        Upkeep.SelectMany(upkeep => WorkOf(upkeep.Path, upkeep.Reliability));

    /// <summary>Truck models, each with its first path.</summary>
    public IEnumerable<(string Path, TruckModelSpec Model)> TruckModels =>
        Mine
            .Trucks.Select((group, i) => (Path: $"Mine.Trucks[{i}].Model", group.Model))
            .DistinctBy(model => model.Model, ReferenceEqualityComparer.Instance);

    /// <summary>Whether it is known how long trucks take on a road segment, or which of its physics say so.</summary>
    public bool IsTimeKnown(int segment) => findings.IsRead($"Mine.Roads.Segments[{segment}].LoadedTime");

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

    /// <summary>Tells of a node that no segment mentions.</summary>
    public void RequireNode(string path, string? node)
    {
        if (Nodes is { } nodes)
            RequireKnown(path, node, "Mine.Roads.Segments", nodes, "node");
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

    private static IEnumerable<(string Path, WorkNeeds Needs)> WorkOf(string path, ReliabilitySpec reliability)
    {
        for (var i = 0; i < reliability.Failures.Count; i++)
        {
            var (at, mode) = ($"{path}.Failures[{i}]", reliability.Failures[i]);
            yield return ($"{at}.Needs", mode.Needs);
            if (mode.Monitoring?.Needs is { } needs)
                yield return ($"{at}.Monitoring.Needs", needs);
        }

        for (var i = 0; i < reliability.Services.Count; i++)
            yield return ($"{path}.Services[{i}].Needs", reliability.Services[i].Needs);
        for (var i = 0; i < reliability.ChangeOuts.Count; i++)
            yield return ($"{path}.ChangeOuts[{i}].Needs", reliability.ChangeOuts[i].Needs);
    }

    private static HashSet<string>? NodesOf(SiteSpec spec, Findings findings)
    {
        const string list = "Mine.Roads.Segments";
        if (spec.Mine?.Roads?.Segments is not { Count: > 0 } segments || !findings.AreNamesKnown(list, "From", "To"))
            return null;
        return [.. segments.SelectMany(segment => new[] { segment.From, segment.To })];
    }
}
