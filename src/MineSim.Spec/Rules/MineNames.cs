using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Rules;

/// <summary>What is named in a mine has a name of its own.</summary>
internal static class MineNames
{
    public static void AreUnique(MineInspection site)
    {
        var mine = site.Mine;
        site.RequireOwnNames("Mine.Materials", mine.Materials, material => material.Name, "material");
        site.RequireOwnNames("Mine.Faces", mine.Faces, face => face.Name, "face");
        site.RequireOwnNames("Mine.Dumps", mine.Dumps, dump => dump.Name, "dump");
        site.RequireOwnNames("Mine.Loaders", mine.Loaders, loader => loader.Name, "loader");
        site.RequireOwnNames("Mine.Calendar.Shifts", mine.Calendar.Shifts, shift => shift.Name, "shift");
        site.RequireOwnNames("Mine.Roads.Closures", mine.Roads.Closures, closure => closure.Name, "closure");
        site.RequireOwnNames("Mine.Roads.Rain", mine.Roads.Rain, rain => rain.Name, "rain");
        OfBlocks(site);
        OfRoads(site);
        OfMaintenance(site);
    }

    /// <summary>A plan names blocks without their face.</summary>
    private static void OfBlocks(MineInspection site)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < site.Mine.Faces.Count; i++)
        {
            var face = site.Mine.Faces[i];
            for (var b = 0; b < face.Blocks.Count; b++)
            {
                var (path, name) = ($"Mine.Faces[{i}].Blocks[{b}].Name", face.Blocks[b].Name);
                if (!site.Findings.IsRead(path))
                    continue;
                if (name.Length == 0)
                {
                    site.Add(path, "a block must have a name");
                }
                else if (!places.TryAdd(name, face.Name))
                {
                    site.Add(
                        path,
                        $"face '{places[name]}' has a block '{name}' already; "
                            + "blocks have names of their own through the mine"
                    );
                }
            }
        }
    }

    private static void OfRoads(MineInspection site)
    {
        var roads = site.Mine.Roads;
        site.RequireOwnNames("Mine.Roads.Nodes", roads.Nodes, node => node.Name, "place of node");
        site.RequireOwnNames("Mine.Roads.Corners", roads.Corners, corner => corner.Node, "corner at node", "Node");
        site.RequireOwnNames(
            "Mine.Roads.Junctions",
            roads.Junctions,
            junction => junction.Node,
            "junction at node",
            "Node"
        );
    }

    private static void OfMaintenance(MineInspection site)
    {
        var maintenance = site.Mine.Maintenance;
        site.RequireOwnNames("Mine.Maintenance.Parts", maintenance.Parts ?? [], part => part.Name, "part");
        site.RequireOwnNames("Mine.Maintenance.Tools", maintenance.Tools ?? [], tool => tool.Name, "tool");
        site.RequireOwnNames(
            "Mine.Maintenance.Workshop.Bays",
            maintenance.Workshop?.Bays ?? [],
            bay => bay.Kind,
            "kind of bay",
            "Kind"
        );
        foreach (var (path, reliability) in site.Upkeep)
            OfMachine(site, path, reliability);
    }

    private static void OfMachine(MineInspection site, string path, ReliabilitySpec reliability)
    {
        site.RequireOwnNames($"{path}.Failures", reliability.Failures, mode => mode.Name, "failure mode");
        site.RequireOwnNames($"{path}.Services", reliability.Services, service => service.Name, "service");
        site.RequireOwnNames($"{path}.ChangeOuts", reliability.ChangeOuts, part => part.Name, "component");
    }
}
