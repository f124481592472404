using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of loaders that move from face to face.</summary>
internal static class MoveChecks
{
    public static void BlocksHaveOneName(ScenarioDraft draft, Problems problems)
    {
        var places = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (
            var (face, block) in draft.Faces.SelectMany(face =>
                face.Value.Blocks.Select(block => (face.Name, block.Name))
            )
        )
        {
            if (!places.TryAdd(block.Text, face))
            {
                problems.Add(
                    block.Place,
                    $"face {places[block.Text]} has a block {block} already; "
                        + "blocks have names of their own through the "
                        + "mine"
                );
            }
        }
    }

    /// <summary>Loaders need a time for their moves, and trucks a way to follow them.</summary>
    public static void LoadersCanMove(ScenarioDraft draft, Problems problems)
    {
        if (!problems.None)
            return;
        var ways = new WalkingWays(draft.Roads.Spec);
        var network = new Reachability(draft.Roads.Spec.Segments);
        foreach (var loader in draft.Fleet.Loaders)
        {
            var faces = PlanChecks.FacesOf(loader.Name.Text, draft);
            var model = draft.Models.Loaders.First(model => model.Name.Text == loader.Value.Model.Text).Value.Spec;
            foreach (var (from, to) in faces.SelectMany(from => faces.Where(to => to != from).Select(to => (from, to))))
            {
                if (model.MoveTime is null && model.WalkingKmH is null)
                {
                    problems.Add(
                        loader.Value.Model.Place,
                        $"loader {loader.Name} moves from face {from.Name} to face "
                            + $"{to.Name}, so its model needs 'move' or "
                            + "'walking-speed'"
                    );
                    break;
                }

                if (model.WalkingKmH is not null && double.IsInfinity(ways.Km(from.Value.At.Text, to.Value.At.Text)))
                {
                    problems.Add(
                        loader.Value.Model.Place,
                        $"loader {loader.Name} moves from face {from.Name} to face "
                            + $"{to.Name}, but no way between them has "
                            + "all its lengths; give its model 'move' instead of 'walking-speed'"
                    );
                    break;
                }

                var cut = PlanChecks
                    .DumpsOf(from, draft)
                    .Select(word => draft.Dumps.First(dump => dump.Name.Text == word.Text).Value.At)
                    .Prepend(from.Value.At)
                    .FirstOrDefault(node => !network.Leads(node, to.Value.At));
                if (cut is not null)
                {
                    problems.Add(
                        to.Value.At.Place,
                        $"trucks follow loader {loader.Name} from face {from.Name} to "
                            + $"face {to.Name}, but no road leads from "
                            + $"node {cut} to node {to.Value.At}"
                    );
                    break;
                }
            }
        }
    }
}
