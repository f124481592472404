using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Rules;

/// <summary>A site with a mine that is being looked at.</summary>
/// <param name="spec">The site.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class MineInspection(MineSiteSpec spec, Findings findings) : Inspection(spec, findings)
{
    public MineSpec Mine { get; } = spec.Mine;

    /// <summary>
    /// All nodes: whatever names the segments mention; <see langword="null"/> when not all of them are known.
    /// </summary>
    public IReadOnlySet<string>? Nodes { get; } = NodesOf(spec.Mine, findings);

    /// <summary>How machines break down and are mended, model by model, with its first path.</summary>
    public IEnumerable<(string Path, ReliabilitySpec Reliability)> Upkeep =>
        Mine
            .Trucks.Select((group, i) => (Path: $"Mine.Trucks[{i}].Model.Reliability", group.Model.Reliability))
            .Concat(
                Mine.Loaders.Select((loader, i) => ($"Mine.Loaders[{i}].Model.Reliability", loader.Model.Reliability))
            )
            .DistinctBy(upkeep => upkeep.Reliability, ReferenceEqualityComparer.Instance);

    /// <summary>What all repairs and planned work on machines take.</summary>
    public IEnumerable<(string Path, WorkNeeds Needs)> Work =>
        Upkeep.SelectMany(upkeep => WorkOf(upkeep.Path, upkeep.Reliability));

    /// <summary>Truck models, each with its first path.</summary>
    public IEnumerable<(string Path, TruckModelSpec Model)> TruckModels =>
        Mine
            .Trucks.Select((group, i) => (Path: $"Mine.Trucks[{i}].Model", group.Model))
            .DistinctBy(model => model.Model, ReferenceEqualityComparer.Instance);

    /// <summary>Whether it is known how long trucks take on a road segment, or which of its physics say so.</summary>
    public bool IsTimeKnown(int segment) => Findings.IsRead($"Mine.Roads.Segments[{segment}].LoadedTime");

    /// <summary>Tells of a node that no segment mentions.</summary>
    public void RequireNode(string path, string? node)
    {
        if (Nodes is { } nodes)
            RequireKnown(path, node, "Mine.Roads.Segments", nodes, "node");
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

    private static HashSet<string>? NodesOf(MineSpec mine, Findings findings)
    {
        const string list = "Mine.Roads.Segments";
        if (mine.Roads.Segments is not { Count: > 0 } segments || !findings.AreNamesKnown(list, "From", "To"))
            return null;
        return [.. segments.SelectMany(segment => new[] { segment.From, segment.To })];
    }
}
