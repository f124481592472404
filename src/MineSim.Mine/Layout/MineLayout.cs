using MineSim.Kernel;
using MineSim.Mine.Crossings;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Plant;
using MineSim.Mine.Roads;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Layout;

/// <summary>Makes the things of a mine out of its spec, and joins those that name each other.</summary>
internal sealed class MineLayout
{
    public MineLayout(MineSpec spec, Simulation simulation, RowSink<RoadUseRow>? roadUse = null)
    {
        Materials = [.. spec.Materials.Select((m, i) => new Material(m, i))];
        var roms = spec
            .Dumps.Where(d => d.Rom is not null)
            .ToDictionary(
                d => d.Name,
                d => new Stock(d.Name, d.Rom!.CapacityTonnes, d.Rom.InitialTonnes, Grade(d.Rom))
            );
        Dumps = [.. spec.Dumps.Select((d, i) => DumpOf(i, d, roms, simulation))];
        JoinRoms(spec, roms, simulation);
        Plan = new DigPlan(spec, Materials, Dumps);
        Loaders =
        [
            .. spec.Loaders.Select(
                (l, i) =>
                {
                    var (planned, standing) = Plan.JobsOf(l);
                    return new Loader(i, l, planned, standing, simulation, PassRules.Of(l, spec))
                    {
                        Leaves = Leaving(l.LeavesHour),
                        RampUp = l.RampUp,
                        Situation = Situation,
                    };
                }
            ),
        ];
        if (spec.Calendar.ParkUp?.At is { } node)
            LineUp = new LineUp(Dumps.Length + Faces.Length, node);
        Places = LineUp is null ? [.. Dumps, .. Faces] : [.. Dumps, .. Faces, LineUp];
        var routes = RouteBook.Of(spec, Places);
        Traffic = new Traffic(spec, routes, Places, Situation, TakeRoutes, simulation);
        if (roadUse is not null)
            Traffic.Use = new RoadUse(spec.Roads, routes, Traffic, roadUse);
        var payloads = spec
            .Trucks.Select(t => t.Model)
            .DistinctBy(m => m.Name)
            .ToDictionary(m => m.Name, m => new PayloadTally(m.Payload.Mean));
        var kinds = spec.Trucks.Select(t => t.Model.Name).Distinct().ToList();
        Trucks =
        [
            .. TruckNames
                .Of(spec.Trucks)
                .Select(
                    (t, i) =>
                        new Truck(
                            Loaders.Length + i,
                            t.Name,
                            t.Group.Model,
                            payloads[t.Group.Model.Name],
                            Clock.FromHours(t.Group.ArrivesHour),
                            LineUp ?? (Place)StartOf(t.Group),
                            simulation
                        )
                        {
                            Routes = routes[t.Group.Model],
                            Kind = kinds.IndexOf(t.Group.Model.Name),
                            Leaves = Leaving(t.Group.LeavesHour),
                            RampUp = t.Group.RampUp,
                            OnlyMaterial = t.Group.Material is { } only
                                ? DigPlan.Find(Materials, m => m.Name, only, "material")
                                : null,
                        }
                ),
        ];
    }

    /// <summary>What changed for dispatchers.</summary>
    public Situation Situation { get; } = new();

    public Material[] Materials { get; }

    public Dump[] Dumps { get; }

    /// <summary>Faces, blocks, and what loaders have to do.</summary>
    public DigPlan Plan { get; }

    /// <summary>All faces.</summary>
    public Face[] Faces => Plan.Faces;

    /// <summary>Dumps, faces and the line-up, by number.</summary>
    public Place[] Places { get; }

    public Loader[] Loaders { get; }

    public Truck[] Trucks { get; }

    /// <summary>What happens on the roads.</summary>
    public Traffic Traffic { get; }

    /// <summary>
    /// Where trucks park for the change of shift; <see langword="null"/> when they park nowhere, or where they are.
    /// </summary>
    public LineUp? LineUp { get; }

    /// <summary>Roads were closed or opened: all take the routes that are left.</summary>
    private void TakeRoutes(OpenRoutes routes)
    {
        foreach (var truck in Trucks)
            truck.Routes = routes.Of(truck.Spec);
        Situation.Change();
        var ways = routes.IsAnyClosed ? Trucks.FirstOrDefault()?.Routes : null;
        foreach (var face in Faces)
            face.LeadsTo = ways is null ? null : dump => ways.Loaded(face, dump) is not null;
    }

    private static long Leaving(double? hour) => hour is { } leaves ? Clock.FromHours(leaves) : long.MaxValue;

    /// <summary>
    /// Without a line-up a truck begins as if it had just tipped: at the first dump of its loader's face, or of the
    /// mine.
    /// </summary>
    private Dump StartOf(TruckGroupSpec group) =>
        group.Loader is { } name ? DigPlan.Find(Loaders, l => l.Name, name, "loader").Dumps[0] : Dumps[0];

    private Metal Grade(StockpileSpec? pile) =>
        pile?.InitialMaterial is { } material
            ? DigPlan.Find(Materials, m => m.Name, material, "material").Grade
            : default;

    private Dump DumpOf(int number, DumpSpec dump, Dictionary<string, Stock> roms, Simulation simulation)
    {
        var blend = dump.Crusher?.Blend is { } window ? new Blend(window) : null;
        var feeder = dump.Crusher?.Feeder is { } feed
            ? new Feeder(dump.Name, feed, [.. feed.From.Select(name => roms[name])]) { Blend = blend }
            : null;
        return new Dump(number, dump, simulation, Grade(dump.Crusher?.Stockpile), feeder, blend)
        {
            Situation = Situation,
        };
    }

    /// <summary>Each ROM pile belongs to the plant that is fed from it.</summary>
    private void JoinRoms(MineSpec spec, Dictionary<string, Stock> roms, Simulation simulation)
    {
        foreach (var (name, stock) in roms)
        {
            var crusher =
                spec.Dumps.FirstOrDefault(d => d.Crusher?.Feeder?.From.Contains(name) == true)
                ?? throw new ArgumentException($"No feeder takes from ROM pile {name}.", nameof(spec));
            DigPlan
                .Find(Dumps, d => d.Name, name, "dump")
                .BecomeRom(
                    new RomPile(
                        stock,
                        DigPlan.Find(Dumps, d => d.Name, crusher.Name, "dump").Plant!,
                        crusher.Crusher!.Feeder!.TonnesPerHour,
                        simulation
                    )
                );
        }
    }
}
