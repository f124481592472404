using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>Makes the things of a mine out of its spec, and joins those that name each other.</summary>
internal sealed class MineLayout
{
    public MineLayout(MineSpec spec, Simulation simulation)
    {
        Materials = [.. spec.Materials.Select(m => new Material(m))];
        var roms = spec.Dumps.Where(d => d.Rom is not null).ToDictionary(
            d => d.Name, d => new Stock(d.Name, d.Rom!.CapacityTonnes, d.Rom.InitialTonnes, Grade(d.Rom)));
        Dumps = [.. spec.Dumps.Select((d, i) => new Dump(i, d, simulation, Grade(d.Crusher?.Stockpile), FeederOf(d, roms)))];
        JoinRoms(spec, roms, simulation);
        var faces = spec.Faces.Select((f, i) => new Face(
            Dumps.Length + i, f, Find(Materials, m => m.Name, f.Material, "material"),
            [.. f.Dumps.Select(name => Find(Dumps, d => d.Name, name, "dump"))])).ToArray();
        Loaders = [.. spec.Loaders.Select((l, i) => new Loader(i, l, faces[FaceOf(spec, l)], simulation)
        {
            Leaves = Leaving(l.LeavesHour),
            RampUp = l.RampUp,
        })];
        if (spec.Calendar.ParkUp?.At is { } node) LineUp = new LineUp(Dumps.Length + faces.Length, node);
        Place[] places = LineUp is null ? [.. Dumps, .. faces] : [.. Dumps, .. faces, LineUp];
        var routes = RouteBook.Of(spec, places);
        var headway = Clock.FromHours(spec.Roads.HeadwayHours);
        Lanes = [.. Enumerable.Range(0, routes.Lanes).Select(_ => new Lane(headway))];
        Routes = spec.Trucks.Count > 0 ? routes[spec.Trucks[0].Model] : new RouteTable(spec.Roads, places);
        var payloads = spec.Trucks.Select(t => t.Model).DistinctBy(m => m.Name)
            .ToDictionary(m => m.Name, m => new PayloadTally(m.Payload.Mean));
        Trucks =
        [
            .. TruckNames.Of(spec.Trucks).Select((t, i) => new Truck(
                Loaders.Length + i, t.Name, t.Group.Model, payloads[t.Group.Model.Name], Clock.FromHours(t.Group.ArrivesHour),
                LineUp ?? (Place)StartOf(t.Group), simulation)
            {
                Routes = routes[t.Group.Model],
                Leaves = Leaving(t.Group.LeavesHour),
                RampUp = t.Group.RampUp,
            }),
        ];
    }

    public Material[] Materials { get; }

    public Dump[] Dumps { get; }

    public Loader[] Loaders { get; }

    public Truck[] Trucks { get; }

    /// <summary>The routes of the first truck model: which places are joined is the same for all, how long it takes is not.</summary>
    public RouteTable Routes { get; }

    /// <summary>Where trucks stay in line.</summary>
    public Lane[] Lanes { get; }

    /// <summary>Where trucks park for the change of shift; <see langword="null"/> when they park nowhere, or where they are.</summary>
    public LineUp? LineUp { get; }

    private static long Leaving(double? hour) => hour is { } leaves ? Clock.FromHours(leaves) : long.MaxValue;

    /// <summary>Without a line-up a truck begins as if it had just tipped: at the first dump of its loader's face, or of the mine.</summary>
    private Dump StartOf(TruckGroupSpec group) => group.Loader is { } name
        ? Find(Loaders, l => l.Name, name, "loader").Face.ChooseDump()
        : Dumps[0];

    private Metal Grade(StockpileSpec? pile) => pile?.InitialMaterial is { } material
        ? Find(Materials, m => m.Name, material, "material").Grade
        : default;

    private static Feeder? FeederOf(DumpSpec dump, Dictionary<string, Stock> roms) => dump.Crusher?.Feeder is { } feeder
        ? new Feeder(dump.Name, feeder, [.. feeder.From.Select(name => roms[name])])
        : null;

    /// <summary>Each ROM pile belongs to the plant that is fed from it.</summary>
    private void JoinRoms(MineSpec spec, Dictionary<string, Stock> roms, Simulation simulation)
    {
        foreach (var (name, stock) in roms)
        {
            var crusher = spec.Dumps.FirstOrDefault(d => d.Crusher?.Feeder?.From.Contains(name) == true)
                ?? throw new ArgumentException($"No feeder takes from ROM pile {name}.", nameof(spec));
            Find(Dumps, d => d.Name, name, "dump").BecomeRom(
                new RomPile(stock, Find(Dumps, d => d.Name, crusher.Name, "dump").Plant!, crusher.Crusher!.Feeder!.TonnesPerHour, simulation));
        }
    }

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
