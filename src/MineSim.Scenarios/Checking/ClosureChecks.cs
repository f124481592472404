using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of closed roads.</summary>
internal static class ClosureChecks
{
    public static void ClosuresCloseARoad(ScenarioDraft draft, Problems problems)
    {
        if (RoadChecks.Nodes(draft) is not { } nodes)
            return;
        foreach (var closure in draft.Roads.Closures.Select(closure => closure.Value))
        {
            ScenarioChecks.RequireKnown(closure.From, nodes, "node", problems);
            ScenarioChecks.RequireKnown(closure.To, nodes, "node", problems);
            if (
                nodes.Contains(closure.From.Text)
                && nodes.Contains(closure.To.Text)
                && !draft.Roads.Segments.Any(closure.Closes)
            )
            {
                problems.Add(
                    closure.From.Place,
                    $"no road segment joins {closure.From} and {closure.To}; a closure names the two nodes of one"
                );
            }
        }
    }

    public static void WindowsEndAfterTheyBegin(ScenarioDraft draft, Problems problems)
    {
        foreach (var closure in draft.Roads.Closures.Select(closure => closure.Value))
        {
            if (
                closure.Begins is { } begins
                && closure.Ends is { } ends
                && ends.HoursAfter(draft.Start) <= begins.HoursAfter(draft.Start)
            )
            {
                problems.Add(closure.EndsPlace, "to: the road must be opened after it is closed");
            }
        }
    }

    /// <summary>What stays closed must leave every face a way to one of its dumps and back.</summary>
    public static void WhatStaysClosedLeavesAWay(ScenarioDraft draft, Problems problems)
    {
        var forGood = draft
            .Roads.Closures.Where(closure => closure.Value.Begins is not null && closure.Value.Ends is null)
            .ToList();
        if (forGood.Count == 0 || RoadChecks.Nodes(draft) is null)
            return;
        var open = new Reachability(draft.Roads.Segments);
        var left = new Reachability(
            draft.Roads.Segments,
            segment => !forGood.Any(closure => closure.Value.Closes(segment))
        );
        var dumps = draft
            .Dumps.GroupBy(dump => dump.Name.Text)
            .ToDictionary(group => group.Key, group => group.First().Value);
        foreach (var (name, face) in draft.Faces)
        {
            var at = face
                .Dumps.Where(word => dumps.ContainsKey(word.Text))
                .Select(word => dumps[word.Text].At)
                .Where(open.Knows)
                .ToList();
            if (
                open.Knows(face.At)
                && at.Any(dump => Joins(open, face.At, dump))
                && !at.Any(dump => Joins(left, face.At, dump))
            )
            {
                problems.Add(
                    forGood[^1].Value.Place,
                    $"closure {forGood[^1].Name} has no end and leaves no way between face {name} and its dumps; say "
                        + "with 'to' when the road is opened, or add a segment that leads round it"
                );
            }
        }
    }

    private static bool Joins(Reachability network, Word face, Word dump) =>
        network.Leads(face, dump) && network.Leads(dump, face);
}
