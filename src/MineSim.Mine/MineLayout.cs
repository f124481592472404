using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>Makes the things of a mine out of its spec, and joins those that name each other.</summary>
internal sealed class MineLayout
{
    public MineLayout(MineSpec spec, Simulation simulation, bool countsRoadUse = false)
    {
        Materials = [.. spec.Materials.Select(m => new Material(m))];
        Dumps = [.. spec.Dumps.Select((d, i) => new Dump(i, d, simulation, InitialGrade(d)))];
        var faces = spec.Faces.Select((f, i) => new Face(
            Dumps.Length + i, f, Find(Materials, m => m.Name, f.Material, "material"),
            [.. f.Dumps.Select(name => Find(Dumps, d => d.Name, name, "dump"))])).ToArray();
        Loaders = [.. spec.Loaders.Select((l, i) => new Loader(i, l, faces[FaceOf(spec, l)], simulation))];
        Faces = faces;
        Places = [.. Dumps, .. faces];
        var routes = RouteBook.Of(spec, Places);
        Traffic = new Traffic(spec, routes, this, simulation);
        if (countsRoadUse) Traffic.Use = new RoadUse(spec.Roads, routes, Traffic);
        Routes = spec.Trucks.Count > 0 ? routes[spec.Trucks[0].Model] : new RouteTable(spec.Roads, Places);
        var payloads = spec.Trucks.Select(t => t.Model).DistinctBy(m => m.Name)
            .ToDictionary(m => m.Name, m => new PayloadTally(m.Payload.Mean));
        Trucks =
        [
            .. TruckNames.Of(spec.Trucks).Select((t, i) => new Truck(
                Loaders.Length + i, t.Name, t.Group.Model, payloads[t.Group.Model.Name], Clock.FromHours(t.Group.ArrivesHour),
                StartOf(t.Group), simulation) { Routes = routes[t.Group.Model] }),
        ];
    }

    public Material[] Materials { get; }

    public Dump[] Dumps { get; }

    public Face[] Faces { get; }

    /// <summary>Dumps and faces, by number.</summary>
    public Place[] Places { get; }

    public Loader[] Loaders { get; }

    public Truck[] Trucks { get; }

    /// <summary>The routes of the first truck model: which places are joined is the same for all, how long it takes is not.</summary>
    public RouteTable Routes { get; private set; }

    /// <summary>What happens on the roads.</summary>
    public Traffic Traffic { get; }

    /// <summary>Roads were closed or opened: all take the routes that are left.</summary>
    public void TakeRoutes(Func<TruckModelSpec, RouteTable> routes, bool isAnyClosed)
    {
        foreach (var truck in Trucks) truck.Routes = routes(truck.Spec);
        if (Trucks.Length > 0) Routes = Trucks[0].Routes;
        foreach (var face in Faces) face.Ways = isAnyClosed ? Routes : null;
    }

    /// <summary>A truck begins as if it had just tipped: at the first dump of its loader's face, or of the mine.</summary>
    private Dump StartOf(TruckGroupSpec group) => group.Loader is { } name
        ? Find(Loaders, l => l.Name, name, "loader").Face.ChooseDump()
        : Dumps[0];

    private Metal InitialGrade(DumpSpec dump) => dump.Crusher?.Stockpile?.InitialMaterial is { } material
        ? Find(Materials, m => m.Name, material, "material").Grade
        : default;

    private static int FaceOf(MineSpec spec, LoaderSpec loader)
    {
        for (var i = 0; i < spec.Faces.Count; i++)
        {
            if (spec.Faces[i].Loaders.Contains(loader.Name)) return i;
        }

        throw new ArgumentException($"Loader {loader.Name} works at no face.", nameof(spec));
    }

    private static T Find<T>(IEnumerable<T> all, Func<T, string> name, string wanted, string kind) =>
        all.FirstOrDefault(x => name(x) == wanted)
        ?? throw new ArgumentException($"There is no {kind} named {wanted}.", nameof(wanted));
}
