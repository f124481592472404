namespace MineSim.Spec.Rules;

/// <summary>A junction is where roads meet.</summary>
internal static class JunctionRules
{
    public static void NamesExist(MineInspection site)
    {
        var junctions = site.Mine.Roads.Junctions;
        for (var i = 0; i < junctions.Count; i++)
        {
            var path = $"Mine.Roads.Junctions[{i}]";
            site.RequireNode($"{path}.Node", junctions[i].Node);
            site.RequireDistinct($"{path}.MainRoad", junctions[i].MainRoad, "node");
        }
    }

    public static void JunctionsJoinRoads(MineInspection site)
    {
        if (site.Nodes is null)
            return;
        var junctions = site.Mine.Roads.Junctions;
        for (var i = 0; i < junctions.Count; i++)
        {
            var (path, node) = ($"Mine.Roads.Junctions[{i}]", junctions[i].Node);
            if (!site.Findings.AreSound($"{path}.Node"))
                continue;
            var from = Neighbours(site, node, leading: true);
            if (from.Union(Neighbours(site, node, leading: false)).Count() < 2)
            {
                site.Add(
                    $"{path}.Node",
                    $"only one road leads to node '{node}', so that nobody drives through it; a junction is where roads "
                        + "meet"
                );
            }

            RequireRoadsFrom(site, $"{path}.MainRoad", junctions[i].MainRoad, from, node);
        }
    }

    private static void RequireRoadsFrom(
        MineInspection site,
        string path,
        IReadOnlyList<string> names,
        HashSet<string> from,
        string junction
    )
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (from.Contains(names[i]) || !site.Findings.AreSound($"{path}[{i}]"))
                continue;
            site.Add(
                $"{path}[{i}]",
                $"main-road: no road leads from a node '{names[i]}' to junction '{junction}'",
                Nearest.To(names[i], from)
            );
        }
    }

    /// <summary>The nodes from which segments lead to a node, or those to which they lead from it.</summary>
    private static HashSet<string> Neighbours(MineInspection site, string node, bool leading)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in site.Mine.Roads.Segments.Where(segment => segment.From != segment.To))
        {
            if (segment.To == node && (leading || segment.TwoWay))
                found.Add(segment.From);
            if (segment.From == node && (!leading || segment.TwoWay))
                found.Add(segment.To);
        }

        return found;
    }
}
