using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Ground;

/// <summary>
/// The blocks of a mine, and the jobs of its loaders: rows of the plan, and the faces that name them.
/// </summary>
internal sealed class DigPlan
{
    private readonly MineSpec _spec;
    private readonly DigJob[] _standing;

    public DigPlan(MineSpec spec, Material[] materials, Dump[] dumps)
    {
        _spec = spec;
        var blocks = new List<Block>();
        Faces = [.. spec.Faces.Select((face, i) => new Face(dumps.Length + i, face, BlocksOf(face)))];
        Blocks = [.. blocks];
        _standing = [.. Faces.Select(face => new DigJob(face))];
        Rows = [.. (spec.Plan?.Rows ?? []).Select(JobOf)];

        Block[] BlocksOf(FaceSpec face)
        {
            Dump[] to = [.. face.Dumps.Select(name => Find(dumps, d => d.Name, name, "dump"))];
            Block[] own =
                face.Blocks.Count == 0
                    ? [MakeBlock(0, null, face.Material, null, double.PositiveInfinity)]
                    : [.. face.Blocks.Select((b, i) => MakeBlock(i, b.Name, b.Material, b.Grade, b.Tonnes))];
            blocks.AddRange(own);
            return own;

            Block MakeBlock(int place, string? name, string rock, Metal? grade, double tonnes)
            {
                var material = Find(materials, m => m.Name, rock, "material");
                return new Block(blocks.Count + place, name, material, grade ?? material.Grade, tonnes, to);
            }
        }

        DigJob JobOf(PlanRowSpec row)
        {
            var face = Find(Faces, f => f.Name, row.Face, "face");
            var block = row.Block is null ? null : Find(face.Blocks, b => b.Name ?? "", row.Block, "block");
            // Of a period that began before the run, what was to be dug until then has been.
            var tonnes = row.Tonnes * spec.Plan!.Periods[row.Period].ShareBetween(0, double.PositiveInfinity);
            return new DigJob(
                face,
                block,
                Find(materials, m => m.Name, row.Material, "material"),
                row.Dumps.Count == 0 ? null : [.. row.Dumps.Select(name => Find(dumps, d => d.Name, name, "dump"))],
                row.Period,
                tonnes
            );
        }
    }

    /// <summary>The faces, in the order of the spec.</summary>
    public Face[] Faces { get; }

    /// <summary>The blocks of all faces, by number.</summary>
    public Block[] Blocks { get; }

    /// <summary>The jobs of the plan, in the order of its rows.</summary>
    public DigJob[] Rows { get; }

    /// <summary>A loader with its jobs.</summary>
    /// <exception cref="ArgumentException">No face and no row of the plan names it.</exception>
    public (DigJob[] Planned, DigJob[] Standing) JobsOf(LoaderSpec loader)
    {
        DigJob[] standing = [.. _standing.Where((_, i) => _spec.Faces[i].Loaders.Contains(loader.Name))];
        DigJob[] planned = [.. Rows.Where((_, i) => LoadersOf(_spec, _spec.Plan!.Rows[i]).Contains(loader.Name))];
        return standing.Length + planned.Length > 0
            ? (planned, standing)
            : throw new ArgumentException($"Loader {loader.Name} works at no face.", nameof(loader));
    }

    /// <summary>Names of the loaders that a row of the plan is for: those that it names, or else its face's.</summary>
    public static IReadOnlyList<string> LoadersOf(MineSpec spec, PlanRowSpec row) =>
        row.Loaders.Count > 0 ? row.Loaders : spec.Faces.First(face => face.Name == row.Face).Loaders;

    /// <summary>The one of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T Find<T>(IEnumerable<T> all, Func<T, string> name, string wanted, string kind) =>
        all.FirstOrDefault(x => name(x) == wanted)
        ?? throw new ArgumentException($"There is no {kind} named {wanted}.", nameof(wanted));
}
