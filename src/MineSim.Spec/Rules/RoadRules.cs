namespace MineSim.Spec.Rules;

/// <summary>Segments join nodes, and what is said of a node is said of one that a segment mentions.</summary>
internal static class RoadRules
{
    public static void SegmentsJoinTwoNodes(MineInspection site)
    {
        var segments = site.Mine.Roads.Segments;
        for (var i = 0; i < segments.Count; i++)
        {
            var (path, from) = ($"Mine.Roads.Segments[{i}]", segments[i].From);
            if (from == segments[i].To && site.Findings.AreSound($"{path}.From", $"{path}.To"))
                site.Add($"{path}.To", $"this segment leads from '{from}' back to itself");
        }
    }

    public static void PlacesAreOfNodes(MineInspection site)
    {
        var roads = site.Mine.Roads;
        for (var i = 0; i < roads.Nodes.Count; i++)
            RequireOnRoads(site, $"Mine.Roads.Nodes[{i}].Name", roads.Nodes[i].Name);
        for (var i = 0; i < roads.Corners.Count; i++)
            RequireOnRoads(site, $"Mine.Roads.Corners[{i}].Node", roads.Corners[i].Node);
    }

    private static void RequireOnRoads(MineInspection site, string path, string node)
    {
        if (site.Nodes is { } nodes && !nodes.Contains(node) && site.Findings.AreSound(path))
            site.Add(path, $"no road segment leads to node '{node}'", Nearest.To(node, nodes));
    }
}
