using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>Makes the things of a mine out of its spec, and joins those that name each other.</summary>
internal sealed class MineLayout
{
    public MineLayout(MineSpec spec, Simulation simulation)
    {
        Materials = [.. spec.Materials.Select((m, i) => new Material(m, i))];
        Dumps = [.. spec.Dumps.Select((d, i) => new Dump(i, d, simulation, InitialGrade(d)))];
        Plan = new DigPlan(spec, Materials, Dumps);
        Loaders =
        [
            .. spec.Loaders.Select((l, i) =>
            {
                var (planned, standing) = Plan.JobsOf(l);
                return new Loader(i, l, planned, standing, simulation, PassRules.Of(l, spec));
            }),
        ];
        Place[] places = [.. Dumps, .. Plan.Faces];
        var routes = RouteBook.Of(spec, places);
        var headway = Clock.FromHours(spec.Roads.HeadwayHours);
        Lanes = [.. Enumerable.Range(0, routes.Lanes).Select(_ => new Lane(headway))];
        Routes = spec.Trucks.Count > 0 ? routes[spec.Trucks[0].Model] : new RouteTable(spec.Roads, places);
        var payloads = spec.Trucks.Select(t => t.Model).DistinctBy(m => m.Name)
            .ToDictionary(m => m.Name, m => new PayloadTally(m.Payload.Mean));
        var kinds = spec.Trucks.Select(t => t.Model.Name).Distinct().ToList();
        Trucks =
        [
            .. TruckNames.Of(spec.Trucks).Select((t, i) => new Truck(
                Loaders.Length + i, t.Name, t.Group.Model, payloads[t.Group.Model.Name], Clock.FromHours(t.Group.ArrivesHour),
                StartOf(t.Group), simulation)
            {
                Routes = routes[t.Group.Model],
                Kind = kinds.IndexOf(t.Group.Model.Name),
                OnlyMaterial = t.Group.Material is { } only ? Find(Materials, m => m.Name, only, "material") : null,
            }),
        ];
    }

    public Material[] Materials { get; }

    public Dump[] Dumps { get; }

    /// <summary>Faces, blocks, and what loaders have to do.</summary>
    public DigPlan Plan { get; }

    public Loader[] Loaders { get; }

    public Truck[] Trucks { get; }

    /// <summary>The routes of the first truck model: which places are joined is the same for all, how long it takes is not.</summary>
    public RouteTable Routes { get; }

    /// <summary>Where trucks stay in line.</summary>
    public Lane[] Lanes { get; }

    /// <summary>A truck begins as if it had just tipped: at the first dump of its loader's face, or of the mine.</summary>
    private Dump StartOf(TruckGroupSpec group) => group.Loader is { } name
        ? Find(Loaders, l => l.Name, name, "loader").Dumps[0]
        : Dumps[0];

    private Metal InitialGrade(DumpSpec dump) => dump.Crusher?.Stockpile?.InitialMaterial is { } material
        ? Find(Materials, m => m.Name, material, "material").Grade
        : default;

    private static T Find<T>(IEnumerable<T> all, Func<T, string> name, string wanted, string kind) =>
        all.FirstOrDefault(x => name(x) == wanted)
        ?? throw new ArgumentException($"There is no {kind} named {wanted}.", nameof(wanted));
}
