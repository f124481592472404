using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Rules;

/// <summary>Loaders that move from face to face need a time for it, and trucks a way to follow them.</summary>
internal static class MoveRules
{
    public static void LoadersCanMove(MineInspection site)
    {
        if (
            site.Nodes is not { } nodes
            || !site.Findings.AreSound("Mine.Roads.Segments", "Mine.Roads.Nodes", "Mine.Plan.Rows")
        )
        {
            return;
        }

        var mine = site.Mine;
        var moves = new Moves(site);
        for (var i = 0; i < mine.Loaders.Count; i++)
        {
            int[] faces =
            [
                .. Enumerable
                    .Range(0, mine.Faces.Count)
                    .Where(face => mine.MayDig(mine.Loaders[i].Name, mine.Faces[face]))
                    .Where(face =>
                        nodes.Contains(mine.Faces[face].At) && site.Findings.AreSound($"Mine.Faces[{face}].Loaders")
                    ),
            ];
            var faults = faces.SelectMany(from => faces.Where(to => to != from).Select(to => moves.Fault(i, from, to)));
            if (faults.FirstOrDefault(fault => fault is not null) is { } first)
                site.Add(first.Path, first.Message);
        }
    }

    /// <summary>What hinders loaders on the way from face to face.</summary>
    private sealed class Moves(MineInspection site)
    {
        private readonly MineSpec _mine = site.Mine;
        private readonly WalkingWays _ways = new(site.Mine.Roads);
        private readonly Reachability _roads = new(site.Mine.Roads.Segments);

        /// <summary>What hinders a loader; <see langword="null"/> where nothing is known to do so.</summary>
        public (string Path, string Message)? Fault(int index, int fromFace, int toFace)
        {
            var (loader, from, to) = (_mine.Loaders[index], _mine.Faces[fromFace], _mine.Faces[toFace]);
            if (NeedsTime(index, loader.Model, from.At, to.At) is { } need)
            {
                return (
                    $"Mine.Loaders[{index}].Model",
                    $"loader '{loader.Name}' moves from face '{from.Name}' to face '{to.Name}', {need}"
                );
            }

            return site.Findings.AreSound($"Mine.Faces[{fromFace}].Dumps") && Cut(from, to.At) is { } cut
                ? (
                    $"Mine.Faces[{toFace}].At",
                    $"trucks follow loader '{loader.Name}' from face '{from.Name}' to face '{to.Name}', but no road "
                        + $"leads from node '{cut}' to node '{to.At}'"
                )
                : null;
        }

        private string? NeedsTime(int index, LoaderModelSpec model, string from, string to)
        {
            var path = $"Mine.Loaders[{index}].Model";
            if (
                model.MoveTime is not null
                || !site.Findings.AreSound($"{path}.{nameof(model.MoveTime)}", $"{path}.{nameof(model.WalkingKmH)}")
            )
            {
                return null;
            }

            if (model.WalkingKmH is null)
                return "so its model needs 'move' or 'walking-speed'";
            return double.IsInfinity(_ways.Km(from, to))
                ? "but no way between them has all its lengths; give its model 'move' instead of 'walking-speed'"
                : null;
        }

        /// <summary>A node at which trucks may be when the loader has gone, and from which they cannot follow.</summary>
        private string? Cut(FaceSpec face, string to) =>
            face
                .Dumps.Concat(_mine.RowsOf(face).SelectMany(row => row.Dumps))
                .Select(name => _mine.Dumps.FirstOrDefault(dump => dump.Name == name)?.At)
                .Prepend(face.At)
                .FirstOrDefault(node => node is not null && site.Nodes!.Contains(node) && !_roads.Leads(node, to));
    }
}
