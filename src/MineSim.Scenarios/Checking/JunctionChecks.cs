using MineSim.Scenarios.Building;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of junctions.</summary>
internal static class JunctionChecks
{
    public static void JunctionsJoinRoads(ScenarioDraft draft, Problems problems)
    {
        if (RoadChecks.Nodes(draft) is not { } nodes)
            return;
        foreach (var (node, junction) in draft.Roads.Junctions)
        {
            ScenarioChecks.RequireKnown(node, nodes, "node", problems);
            if (!nodes.Contains(node.Text))
                continue;
            var from = Neighbours(draft, node.Text, leading: true);
            if (from.Union(Neighbours(draft, node.Text, leading: false)).Count() < 2)
            {
                problems.Add(
                    node.Place,
                    $"only one road leads to node {node}, so that nobody drives "
                        + "through it; a junction is where roads meet"
                );
            }

            foreach (var word in junction.MainRoad.Where(word => word.IsReadable && !from.Contains(word.Text)))
            {
                problems.Add(
                    word.Place,
                    $"main-road: no road leads from a node {word} to junction {node}",
                    Nearest.To(word.Text, from)
                );
            }

            ReferenceChecks.RequireDistinct(junction.MainRoad, "node", problems);
        }
    }

    /// <summary>The nodes from which segments lead to a node, or those to which they lead from it.</summary>
    private static HashSet<string> Neighbours(ScenarioDraft draft, string node, bool leading)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in draft.Roads.Segments.Where(segment => segment.From.Text != segment.To.Text))
        {
            if (segment.To.Text == node && (leading || segment.TwoWay))
                found.Add(segment.From.Text);
            if (segment.From.Text == node && (!leading || segment.TwoWay))
                found.Add(segment.To.Text);
        }

        return found;
    }
}
