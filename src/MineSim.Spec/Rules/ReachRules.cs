using MineSim.Spec.Dispatch;
using MineSim.Spec.Ground;

namespace MineSim.Spec.Rules;

/// <summary>Roads lead where trucks must go.</summary>
internal static class ReachRules
{
    /// <summary>
    /// Every face must reach its dumps, and every dump the faces to which trucks may be sent from it.
    /// </summary>
    public static void TrucksCanTravel(MineInspection site)
    {
        if (site.Nodes is null)
            return;
        var mine = site.Mine;
        var network = new Reachability(mine.Roads.Segments);
        var dumps = mine.Dumps.DistinctBy(dump => dump.Name).ToDictionary(dump => dump.Name);
        for (var i = 0; i < mine.Faces.Count; i++)
        {
            foreach (var (path, name) in DumpsOf(mine, i))
            {
                if (dumps.TryGetValue(name, out var dump) && network.Knows(mine.Faces[i].At) && network.Knows(dump.At))
                    RequireWays(site, network, path, mine.Faces[i], dump);
            }
        }
    }

    /// <summary>Trucks come to the line-up from any face or dump, and go to any face from it.</summary>
    public static void TrucksReachTheLineUp(MineInspection site)
    {
        const string path = "Mine.Calendar.ParkUp.At";
        var mine = site.Mine;
        if (site.Nodes is null || mine.Calendar.ParkUp?.At is not { } at)
            return;
        var network = new Reachability(mine.Roads.Segments);
        if (!network.Knows(at))
            return;
        var places = mine
            .Faces.Select(face => (Name: $"face '{face.Name}'", face.At, IsFace: true))
            .Concat(mine.Dumps.Select(dump => (Name: $"dump '{dump.Name}'", dump.At, IsFace: false)));
        foreach (var (name, node, isFace) in places.Where(place => network.Knows(place.At)))
        {
            if (!network.Leads(node, at))
            {
                site.Add(
                    path,
                    $"the line-up cannot be reached from {name}: no road leads from node '{node}' to node '{at}'"
                );
            }
            else if (isFace && !network.Leads(at, node))
            {
                site.Add(
                    path,
                    $"{name} cannot be reached from the line-up: no road leads from node '{at}' to node '{node}'"
                );
            }
        }
    }

    /// <summary>The dumps to which rock of a face may go, each with the first path that names it.</summary>
    private static IEnumerable<(string Path, string Name)> DumpsOf(MineSpec mine, int face) =>
        mine.Faces[face]
            .Dumps.Select((name, d) => (Path: $"Mine.Faces[{face}].Dumps[{d}]", Name: name))
            .Concat(
                (mine.Plan?.Rows ?? [])
                    .Index()
                    .Where(row => row.Item.Face == mine.Faces[face].Name)
                    .SelectMany(row =>
                        row.Item.Dumps.Select(
                            (name, d) => (Path: $"Mine.Plan.Rows[{row.Index}].Dumps[{d}]", Name: name)
                        )
                    )
            )
            .DistinctBy(dump => dump.Name);

    private static void RequireWays(
        MineInspection site,
        Reachability network,
        string path,
        FaceSpec face,
        DumpSpec dump
    )
    {
        if (!network.Leads(face.At, dump.At))
        {
            site.Add(
                path,
                $"dump '{dump.Name}' cannot be reached from face '{face.Name}': no road leads from node '{face.At}' to "
                    + $"node '{dump.At}'"
            );
        }
        else if (!network.Leads(dump.At, face.At))
        {
            site.Add(
                path,
                $"face '{face.Name}' cannot be reached from dump '{dump.Name}': no road leads back from node "
                    + $"'{dump.At}' to node '{face.At}'"
            );
        }
        else if (site.Mine.Dispatch != DispatchRule.Fixed)
        {
            RequireWayToOtherFaces(site, network, path, dump);
        }
    }

    private static void RequireWayToOtherFaces(MineInspection site, Reachability network, string path, DumpSpec dump)
    {
        foreach (var face in site.Mine.Faces.Where(face => network.Knows(face.At) && !network.Leads(dump.At, face.At)))
        {
            site.Add(
                path,
                $"trucks that have tipped at dump '{dump.Name}' may be sent to face '{face.Name}', but no road leads "
                    + $"from node '{dump.At}' to node '{face.At}'"
            );
        }
    }
}
