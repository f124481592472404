using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

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

    /// <summary>The models of trucks, each with its first path.</summary>
    public IEnumerable<(string Path, TruckModelSpec Model)> TruckModels =>
        Mine
            .Trucks.Select((group, i) => (Path: $"Mine.Trucks[{i}].Model", group.Model))
            .DistinctBy(truck => truck.Model, ReferenceEqualityComparer.Instance);

    /// <summary>Tells a problem.</summary>
    public void Add(string path, string message, string? suggestion = null) => findings.Add(path, message, suggestion);

    /// <summary>Tells of a name that is not among those that exist.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="name">The name; <see langword="null"/> where none is given.</param>
    /// <param name="list">The path of the list whose items have the names.</param>
    /// <param name="known">The names.</param>
    /// <param name="what">What bears them.</param>
    public void RequireKnown(string path, string? name, string list, IReadOnlySet<string> known, string what)
    {
        if (name is null || known.Contains(name) || !findings.IsRead(path) || !findings.AreNamesKnown(list))
            return;
        var none = known.Count == 0 ? $"; no {what} is defined" : "";
        Add(path, $"there is no {what} '{name}'{none}", Nearest.To(name, known));
    }

    /// <summary>Tells of names in a list that do not exist.</summary>
    public void RequireAllKnown(
        string path,
        IReadOnlyList<string> names,
        string list,
        IReadOnlySet<string> known,
        string what
    )
    {
        for (var i = 0; i < names.Count; i++)
            RequireKnown($"{path}[{i}]", names[i], list, known, what);
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

    private static HashSet<string>? NodesOf(SiteSpec spec, Findings findings)
    {
        const string list = "Mine.Roads.Segments";
        if (spec.Mine?.Roads?.Segments is not { Count: > 0 } segments || !findings.AreNamesKnown(list, "From", "To"))
            return null;
        return [.. segments.SelectMany(segment => new[] { segment.From, segment.To })];
    }
}
