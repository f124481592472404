using System.Diagnostics.CodeAnalysis;
using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Layout;
using MineSim.Mine.Roads;
using MineSim.Spec;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Dispatch;

/// <summary>
/// What a dispatch policy may see of a mine: what a dispatcher with a radio and a board would know. Read-only, and
/// always of now; the future, such as the drawn time of a trip under way, is not in it.
/// </summary>
public sealed class MineView
{
    private readonly Simulation _simulation;
    private readonly MineLayout _layout;
    private readonly TruckView[] _trucks;
    private readonly LoaderView[] _loaders;
    private readonly DumpView[] _dumps;

    internal MineView(MineSpec spec, MineLayout layout, Simulation simulation)
    {
        _simulation = simulation;
        _layout = layout;
        HasPeriods = spec.Plan is not null;
        var classes = new TruckClasses(spec.Trucks);
        _dumps = [.. layout.Dumps.Select(d => new DumpView(d))];
        _loaders =
        [
            .. spec.Loaders.Zip(
                layout.Loaders,
                (s, l) => new LoaderView(s, l, spec.Materials, classes.Groups, _dumps, simulation)
            ),
        ];
        _trucks =
        [
            .. TruckNames
                .Of(spec.Trucks)
                .Zip(
                    layout.Trucks,
                    (named, truck) => new TruckView(this, truck, named.Group, classes.IndexOf(named.Group), _loaders)
                ),
        ];
        TruckClasses = classes.Groups.Count;
    }

    /// <summary>Hours since the start of the run.</summary>
    public double NowHours => Clock.ToHours(_simulation.Now);

    /// <summary>All trucks, also those that have not arrived, in the order of the spec.</summary>
    public ReadOnlySpan<TruckView> Trucks => _trucks;

    /// <summary>Trucks that are here, fit, manned and not broken down.</summary>
    public int TrucksAtWork { get; internal set; }

    /// <summary>All loaders, also those out of work, in the order of the spec.</summary>
    public ReadOnlySpan<LoaderView> Loaders => _loaders;

    /// <summary>All dumps, in the order of the spec.</summary>
    public ReadOnlySpan<DumpView> Dumps => _dumps;

    /// <summary>What is seen of a truck.</summary>
    internal TruckView Of(Truck truck) => _trucks[truck.Number - _loaders.Length];

    /// <summary>Whether planned rates change from period to period.</summary>
    internal bool HasPeriods { get; }

    /// <summary>Classes of trucks that are alike in model and lock.</summary>
    internal int TruckClasses { get; }

    /// <summary>How often loaders, dumps, roads or the plan have changed so far.</summary>
    internal int Changes => _layout.Situation.Changes;

    /// <summary>Whether open roads lead a truck to a loader, and one that it fills to a dump.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "What a policy sees, it sees of a mine.")]
    internal bool LeadsThrough(TruckView truck, LoaderView loader)
    {
        var (face, routes) = (loader.Loader.Face, truck.Truck.Routes);
        return routes.Empty(truck.Truck.At, face) is not null
            && (face.LeadsTo is null || routes.Loaded(face, face.ChooseDump(loader.Loader.Dumps)) is not null);
    }

    /// <summary>
    /// Mean hours that a truck needs from where it is to a loader; positive infinity when no road leads there.
    /// </summary>
    public double EmptyHours(TruckView truck, LoaderView to)
    {
        ArgumentNullException.ThrowIfNull(truck);
        ArgumentNullException.ThrowIfNull(to);
        return Hours(truck.Truck.Routes.Empty(truck.Truck.At, to.Loader.Face));
    }

    /// <summary>
    /// Mean hours that a truck of this model needs empty from a dump to a loader; positive infinity when no road leads
    /// there.
    /// </summary>
    public double EmptyHours(TruckView truck, DumpView from, LoaderView to)
    {
        ArgumentNullException.ThrowIfNull(truck);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Hours(truck.Truck.Routes.Empty(from.Dump, to.Loader.Face));
    }

    /// <summary>
    /// Mean hours that a truck of this model needs loaded from a loader to a dump; positive infinity when no road leads
    /// there.
    /// </summary>
    public double LoadedHours(TruckView truck, LoaderView from, DumpView to)
    {
        ArgumentNullException.ThrowIfNull(truck);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Hours(truck.Truck.Routes.Loaded(from.Loader.Face, to.Dump));
    }

    /// <summary>
    /// Hours of a truck's cycle between a loader and its dump without any queue: travel empty, spot, load, travel
    /// loaded, tip.
    /// </summary>
    public double CycleHours(TruckView truck, LoaderView loader)
    {
        ArgumentNullException.ThrowIfNull(truck);
        ArgumentNullException.ThrowIfNull(loader);
        var (dump, face, routes) = (loader.Dump.Dump, loader.Loader.Face, truck.Truck.Routes);
        return Hours(routes.Empty(dump, face))
            + loader.ServiceHours(truck)
            + Hours(routes.Loaded(face, dump))
            + truck.DumpHours;
    }

    /// <summary>
    /// Hours that a truck sent to a loader now is expected to wait there: the time at which the loader will have served
    /// those that come before it, less the time at which it arrives; 0 when the loader will be free. With two sides it
    /// spots meanwhile, and only what the loader then still takes is waiting.
    /// </summary>
    /// <remarks>Means throughout; stops and breakdowns to come are left out.</remarks>
    public double WaitHours(TruckView truck, LoaderView loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        var arrival = NowHours + EmptyHours(truck, loader);
        var meanwhile = loader.ServiceHours(truck) - loader.LoaderHours(truck);
        return Math.Max(0, loader.FreeHour(arrival, NowHours) - meanwhile - arrival);
    }

    /// <summary>
    /// The match factor of a loader if a truck joined those whose cycle it is part of: trucks × the loader's time for
    /// one ÷
    /// cycle time without queues (Burt and Caccetta, 2007, with their corrigendum of 2008).
    /// </summary>
    public double MatchFactorWith(TruckView truck, LoaderView loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        return (loader.TrucksInCycle + 1) * loader.LoaderHours(truck) / CycleHours(truck, loader);
    }

    private double Hours(Route? route) => route is null ? double.PositiveInfinity : _layout.Traffic.MeanHours(route);
}
