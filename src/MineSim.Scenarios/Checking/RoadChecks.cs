using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Dispatch;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of the road network.</summary>
internal static class RoadChecks
{
    /// <summary>
    /// All nodes: whatever names the segments mention. <see langword="null"/> when not all of them could be read.
    /// </summary>
    public static IReadOnlySet<string>? Nodes(ScenarioDraft draft)
    {
        var names = draft.Roads.Segments.SelectMany(segment => new[] { segment.From, segment.To }).ToList();
        return names.Count > 0 && names.TrueForAll(name => name.IsReadable)
            ? names.Select(name => name.Text).ToHashSet(StringComparer.Ordinal)
            : null;
    }

    public static void SegmentsJoinTwoNodes(ScenarioDraft draft, Problems problems)
    {
        foreach (
            var segment in draft.Roads.Segments.Where(segment =>
                segment.From.IsReadable && segment.From.Text == segment.To.Text
            )
        )
        {
            problems.Add(segment.To.Place, $"this segment leads from {segment.From} back to itself");
        }
    }

    public static void SegmentsHaveSpeed(ScenarioDraft draft, Problems problems)
    {
        var course = new RoadCourse(draft.Roads);
        var bySpeed = draft.Roads.Segments.Where(segment =>
            course.LengthKm(segment) is not null && segment.Speed is null && segment.Time is null
        );
        foreach (var segment in bySpeed.Where(segment => draft.Roads.Speed is null && !course.IsPhysical(segment)))
            problems.Add(segment.Place, "this segment has a length, but neither it nor the road network has a 'speed'");
    }

    /// <summary>
    /// Every face must reach its dumps, and every dump the faces to which trucks may be sent from it.
    /// </summary>
    public static void TrucksCanTravel(ScenarioDraft draft, Problems problems)
    {
        if (Nodes(draft) is null)
            return;
        var network = new Reachability(draft.Roads.Segments);
        var dumps = draft
            .Dumps.GroupBy(dump => dump.Name.Text)
            .ToDictionary(group => group.Key, group => group.First().Value);
        foreach (var named in draft.Faces)
        {
            var (name, face) = named;
            foreach (var word in PlanChecks.DumpsOf(named, draft))
            {
                if (!dumps.TryGetValue(word.Text, out var dump) || !network.Knows(face.At) || !network.Knows(dump.At))
                    continue;
                if (!network.Leads(face.At, dump.At))
                {
                    problems.Add(
                        word.Place,
                        $"dump {word} cannot be reached from face {name}: no road "
                            + $"leads from node {face.At} to node {dump.At}"
                    );
                }
                else if (!network.Leads(dump.At, face.At))
                {
                    problems.Add(
                        word.Place,
                        $"face {name} cannot be reached from dump {word}: no road "
                            + $"leads back from node {dump.At} to node "
                            + $"{face.At}"
                    );
                }
                else if (draft.Dispatch != DispatchRule.Fixed)
                {
                    RequireWayToOtherFaces(draft, network, word, dump, problems);
                }
            }
        }
    }

    /// <summary>Trucks come to the line-up from any face or dump, and go to any face from it.</summary>
    public static void TrucksReachTheLineUp(ScenarioDraft draft, Problems problems)
    {
        if (Nodes(draft) is null || draft.Calendar.ShiftChange.ParkUp?.At is not { } at)
            return;
        var network = new Reachability(draft.Roads.Segments);
        if (!network.Knows(at))
            return;
        var places = draft
            .Faces.Select(face => (Name: $"face {face.Name}", face.Value.At, IsFace: true))
            .Concat(draft.Dumps.Select(dump => (Name: $"dump {dump.Name}", dump.Value.At, IsFace: false)));
        foreach (var (name, node, isFace) in places.Where(place => network.Knows(place.At)))
        {
            if (!network.Leads(node, at))
            {
                problems.Add(
                    at.Place,
                    $"the line-up cannot be reached from {name}: no road leads from node {node} to node {at}"
                );
            }
            else if (isFace && !network.Leads(at, node))
            {
                problems.Add(
                    at.Place,
                    $"{name} cannot be reached from the line-up: no road leads from node {at} to node {node}"
                );
            }
        }
    }

    private static void RequireWayToOtherFaces(
        ScenarioDraft draft,
        Reachability network,
        Word word,
        DumpDraft dump,
        Problems problems
    )
    {
        foreach (var (name, face) in draft.Faces)
        {
            if (network.Knows(face.At) && !network.Leads(dump.At, face.At))
            {
                problems.Add(
                    word.Place,
                    $"trucks that have tipped at dump {word} may be sent to face {name}, but no road leads from node "
                        + $"{dump.At} to node {face.At}"
                );
            }
        }
    }
}
