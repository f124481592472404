using System.Runtime.InteropServices;
using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Dispatch;

/// <summary>What a dispatch policy may see of a loader.</summary>
public sealed class LoaderView
{
    private readonly Simulation _simulation;
    private readonly DumpView[] _dumps;
    private readonly Service[] _onOneSide;
    private readonly Service[] _onTwoSides;
    private readonly int _classes;
    private readonly List<TruckView> _trucks = new(32);
    private readonly int[] _ofClass;

    internal LoaderView(
        LoaderSpec spec,
        Loader loader,
        IReadOnlyList<MaterialSpec> materials,
        IReadOnlyList<TruckGroupSpec> classes,
        DumpView[] dumps,
        Simulation simulation
    )
    {
        _simulation = simulation;
        _dumps = dumps;
        Loader = loader;
        _ofClass = new int[classes.Count];
        _classes = classes.Count;
        _onOneSide = Services(1);
        _onTwoSides = Services(2);

        Service[] Services(int sides) =>
            !loader.Planned.Concat(loader.Unplanned).Any(job => job.Face.Sides == sides)
                ? []
                :
                [
                    .. from material in materials
                    from truck in classes
                    let load = loader.CanDig(material)
                        ? MeanLoad.Of(spec.Model.Loading, truck.Model, material, sides)
                        : default
                    let hours = truck.Model.Spot.Mean + load.Hours
                    select new Service(load.Tonnes, hours, Math.Max(load.Hours, hours / sides)),
                ];
    }

    /// <summary>Its name.</summary>
    public string Name => Loader.Name;

    /// <summary>Its place among the loaders of the spec, from 0.</summary>
    public int Index => Loader.Number;

    /// <summary>Name of the material that it digs now.</summary>
    public string Material => Loader.Block.Material.Name;

    /// <summary>
    /// Planned rate of its material in t per calendar hour, of the plan's period if there is one;
    /// <see langword="null"/> when nothing is planned.
    /// </summary>
    public double? PlanTonnesPerHour => Loader.Block.Material.PlanTonnesPerHour;

    /// <summary>
    /// The share of its material's plan up to now, or of the plan's period, that is missing; below 0 ahead of it, and
    /// negative infinity without a plan.
    /// </summary>
    public double MissingShare => Loader.Block.Material.BehindPlan(Clock.ToHours(_simulation.Now));

    /// <summary>
    /// Whether it is not out of work for longer than a break: it has arrived, is manned and not broken down.
    /// </summary>
    public bool IsAtWork => !Loader.IsOut;

    /// <summary>
    /// Trucks at it or on their way to it, in the order in which they are expected to be loaded; not those that broke
    /// down on the way. Lent until the simulation goes on.
    /// </summary>
    public ReadOnlySpan<TruckView> Trucks => CollectionsMarshal.AsSpan(_trucks);

    /// <summary>
    /// Trucks whose cycle it is part of: at it, on their way to it, or bringing its rock away; not those broken down.
    /// </summary>
    public int TrucksInCycle { get; internal set; }

    /// <summary>The dump to which a truck that it fills now would go.</summary>
    public DumpView Dump => _dumps[Loader.Face.ChooseDump(Loader.Dumps).Number];

    internal Loader Loader { get; }

    /// <summary>The materials that it may come to dig.</summary>
    internal IEnumerable<Material> Rocks =>
        Loader
            .Planned.Concat(Loader.Unplanned)
            .SelectMany(job => job.Blocks)
            .Select(block => block.Material)
            .Distinct();

    /// <summary>
    /// Mean hours from when a truck of this kind begins to spot at a loader that is free until it is full: spotting and
    /// loading.
    /// </summary>
    /// <remarks>
    /// Where it loads by passes, those that the truck's mean payload takes, or the mean of those that fill it in the
    /// material that the loader digs now.
    /// </remarks>
    public double ServiceHours(TruckView truck)
    {
        ArgumentNullException.ThrowIfNull(truck);
        return ServiceHours(truck.Class);
    }

    /// <summary>
    /// Mean hours of the loader's own time that a truck of this kind takes: so long after one truck it can have filled
    /// the next.
    /// </summary>
    /// <remarks>
    /// <see cref="ServiceHours(TruckView)"/> at a face with one side. With two a truck spots while another is loaded:
    /// loading
    /// alone, or half of both where spotting takes longer.
    /// </remarks>
    public double LoaderHours(TruckView truck)
    {
        ArgumentNullException.ThrowIfNull(truck);
        return LoaderHours(truck.Class);
    }

    /// <summary>
    /// Mean tonnes that a truck of this kind takes away from the loader, of the material that it digs now.
    /// </summary>
    public double PayloadTonnes(TruckView truck)
    {
        ArgumentNullException.ThrowIfNull(truck);
        return PayloadTonnes(truck.Class);
    }

    internal double ServiceHours(int truckClass) => Of(truckClass).Hours;

    internal double LoaderHours(int truckClass) => Of(truckClass).LoaderHours;

    internal double PayloadTonnes(int truckClass) => Of(truckClass).Tonnes;

    /// <summary>How many of <see cref="Trucks"/> are of a class.</summary>
    internal int CountOf(int truckClass) => _ofClass[truckClass];

    /// <summary>When it will have served those who come before a truck that arrives at an hour.</summary>
    internal double FreeHour(double arrival, double now)
    {
        var free = now;
        foreach (var truck in Trucks)
        {
            if (!double.IsPositiveInfinity(truck.LoadedHour))
            {
                free = Math.Max(free, truck.LoadedHour);
                continue;
            }

            var comes = Math.Max(now, truck.ArrivalHour);
            if (comes > arrival)
                break;
            free = FullHour(truck, comes, free);
        }

        return free;
    }

    /// <summary>When a truck that begins to spot now is expected to be full.</summary>
    internal double FullHour(TruckView truck, double now)
    {
        var free = double.NegativeInfinity;
        if (Loader.Face.Sides == 1)
            return FullHour(truck, now, free);
        foreach (var other in Trucks)
        {
            if (other != truck && !double.IsPositiveInfinity(other.LoadedHour))
                free = Math.Max(free, other.LoadedHour);
        }

        return FullHour(truck, now, free);
    }

    /// <summary>A truck is under way: it comes after those that are here or expected before it.</summary>
    internal void Expect(TruckView truck)
    {
        var place = _trucks.Count;
        while (place > 0 && !_trucks[place - 1].HasArrived && _trucks[place - 1].ArrivalHour > truck.ArrivalHour)
            place--;
        _trucks.Insert(place, truck);
        _ofClass[truck.Class]++;
    }

    /// <summary>A truck that was expected has come: it goes before those that are still on their way.</summary>
    internal void Receive(TruckView truck)
    {
        var place = _trucks.IndexOf(truck);
        while (place > 0 && !_trucks[place - 1].HasArrived)
        {
            _trucks[place] = _trucks[place - 1];
            place--;
        }

        _trucks[place] = truck;
    }

    /// <summary>A truck is neither here nor expected any more.</summary>
    internal void Dismiss(TruckView truck)
    {
        if (_trucks.Remove(truck))
            _ofClass[truck.Class]--;
    }

    /// <summary>When a truck that comes at an hour is full, if the one before it is so at another.</summary>
    private double FullHour(TruckView truck, double comes, double free)
    {
        ref readonly var service = ref Of(truck.Class);
        return Math.Max(free + service.LoaderHours, comes + service.Hours);
    }

    private ref readonly Service Of(int truckClass) =>
        ref (Loader.Face.Sides == 1 ? _onOneSide : _onTwoSides)[Loader.Block.Material.Number * _classes + truckClass];

    /// <summary>What serving a truck comes to on average.</summary>
    /// <param name="Tonnes">Tonnes that it takes away.</param>
    /// <param name="Hours">Hours of the truck.</param>
    /// <param name="LoaderHours">Hours of the loader.</param>
    private readonly record struct Service(double Tonnes, double Hours, double LoaderHours);
}
