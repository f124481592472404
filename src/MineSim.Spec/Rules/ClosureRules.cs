using MineSim.Spec.Ground;

namespace MineSim.Spec.Rules;

/// <summary>A closure closes a road, ends after it has begun, and leaves a way where it never ends.</summary>
internal static class ClosureRules
{
    public static void NamesExist(MineInspection site)
    {
        var closures = site.Mine.Roads.Closures;
        for (var i = 0; i < closures.Count; i++)
        {
            site.RequireNode($"Mine.Roads.Closures[{i}].From", closures[i].From);
            site.RequireNode($"Mine.Roads.Closures[{i}].To", closures[i].To);
        }
    }

    public static void ClosuresCloseARoad(MineInspection site)
    {
        var roads = site.Mine.Roads;
        for (var i = 0; i < roads.Closures.Count; i++)
        {
            var (path, closure) = ($"Mine.Roads.Closures[{i}]", roads.Closures[i]);
            if (
                site.Nodes is not null
                && site.Findings.AreSound($"{path}.From", $"{path}.To")
                && !roads.Segments.Any(closure.Closes)
            )
            {
                site.Add(
                    $"{path}.From",
                    $"no road segment joins '{closure.From}' and '{closure.To}'; a closure names the two nodes of one"
                );
            }
        }
    }

    public static void WindowsEndAfterTheyBegin(MineInspection site)
    {
        var closures = site.Mine.Roads.Closures;
        for (var i = 0; i < closures.Count; i++)
        {
            var path = $"Mine.Roads.Closures[{i}]";
            if (
                closures[i].ToHour <= closures[i].FromHour
                && site.Findings.AreSound($"{path}.FromHour", $"{path}.ToHour")
            )
            {
                site.Add($"{path}.ToHour", "to: the road must be opened after it is closed");
            }
        }
    }

    /// <summary>What stays closed must leave every face a way to one of its dumps and back.</summary>
    public static void WhatStaysClosedLeavesAWay(MineInspection site)
    {
        var (mine, roads) = (site.Mine, site.Mine.Roads);
        var forGood = roads
            .Closures.Index()
            .Where(closure => closure.Item is { FromHour: not null, ToHour: null })
            .ToList();
        if (forGood.Count == 0 || site.Nodes is null)
            return;
        var open = new Reachability(roads.Segments);
        var left = new Reachability(
            roads.Segments,
            segment => !forGood.Exists(closure => closure.Item.Closes(segment))
        );
        foreach (var face in mine.Faces.Where(face => open.Knows(face.At)))
        {
            var dumps = mine.Dumps.Where(dump => face.Dumps.Contains(dump.Name) && open.Knows(dump.At)).ToList();
            if (dumps.Exists(dump => Joins(open, face, dump)) && !dumps.Exists(dump => Joins(left, face, dump)))
            {
                site.Add(
                    $"Mine.Roads.Closures[{forGood[^1].Index}]",
                    $"closure '{forGood[^1].Item.Name}' has no end and leaves no way between face '{face.Name}' and its "
                        + "dumps; say with 'to' when the road is opened, or add a segment that leads round it"
                );
            }
        }
    }

    private static bool Joins(Reachability network, FaceSpec face, DumpSpec dump) =>
        network.Leads(face.At, dump.At) && network.Leads(dump.At, face.At);
}
