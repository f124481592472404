using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Dispatch;

/// <summary>What a dispatch policy may see of a truck.</summary>
public sealed class TruckView
{
    private readonly MineView _mine;
    private readonly TruckGroupSpec _group;
    private readonly LoaderView[] _permitted;

    internal TruckView(MineView mine, Truck truck, TruckGroupSpec group, int truckClass, LoaderView[] loaders)
    {
        _mine = mine;
        Truck = truck;
        _group = group;
        Class = truckClass;
        PayloadTonnes = group.Model.Payload.Mean;
        SpotHours = group.Model.Spot.Mean;
        DumpHours = group.Model.Dump.Mean;
        _permitted =
        [
            .. loaders.Where(loader =>
                IsOpenTo(loader) && (group.Material is null || loader.Rocks.Any(rock => rock.Name == group.Material))
            ),
        ];
        if (_permitted.Length == 0)
            throw new ArgumentException($"There is no loader that {truck.Name} may serve.", nameof(group));
    }

    /// <summary>Its name.</summary>
    public string Name => Truck.Name;

    /// <summary>Its model.</summary>
    public TruckModelSpec Model => _group.Model;

    /// <summary>
    /// Mean tonnes that its loads should have; at a loader that fills it by passes see
    /// <see cref="LoaderView.PayloadTonnes(TruckView)"/>.
    /// </summary>
    public double PayloadTonnes { get; }

    /// <summary>Mean hours to spot at a loader.</summary>
    public double SpotHours { get; }

    /// <summary>Mean hours to tip at a dump.</summary>
    public double DumpHours { get; }

    /// <summary>Name of the dump or face at which it is, or was last.</summary>
    public string At => Truck.At.Name;

    /// <summary>The dump at which it is, or was last; <see langword="null"/> when that was a face.</summary>
    internal int? AtDump => (Truck.At as Dump)?.Number;

    /// <summary>Whether it is here, fit, manned and not broken down.</summary>
    public bool IsAtWork { get; private set; }

    /// <summary>
    /// The loader whose cycle it drives: from being sent there until it is free again; <see langword="null"/> when it
    /// is not in any.
    /// </summary>
    public LoaderView? Loader { get; private set; }

    /// <summary>Whether it is at <see cref="Loader"/>, or has been loaded there.</summary>
    public bool HasArrived { get; internal set; }

    /// <summary>
    /// The hour at which it is expected at <see cref="Loader"/>, or came there; it may have passed while the truck is
    /// on its way.
    /// </summary>
    public double ArrivalHour { get; internal set; }

    /// <summary>The hour at which its loading is expected to end, once it spots; positive infinity before.</summary>
    public double LoadedHour { get; internal set; } = double.PositiveInfinity;

    internal Truck Truck { get; }

    /// <summary>Trucks of one class are alike in model and lock.</summary>
    internal int Class { get; }

    /// <summary>Loaders that its group may serve now or once they dig another material.</summary>
    internal ReadOnlySpan<LoaderView> Permitted => _permitted;

    /// <summary>
    /// Whether its group may serve a loader now: it is not locked to another loader or another material.
    /// </summary>
    public bool MayServe(LoaderView loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        return IsOpenTo(loader) && (_group.Material ?? loader.Material) == loader.Material;
    }

    /// <summary>It is fit, manned and whole from now on, as it must be to ask for a loader.</summary>
    internal void GoToWork() => Count(isAtWork: true, Loader);

    /// <summary>It is out of work; the loader whose cycle it drives no longer counts on it.</summary>
    internal void GoOut() => Count(isAtWork: false, Loader);

    /// <summary>It drives the cycle of another loader from now on, or of none.</summary>
    internal void Join(LoaderView? loader) => Count(IsAtWork, loader);

    private bool IsOpenTo(LoaderView loader) => (_group.Loader ?? loader.Name) == loader.Name;

    private void Count(bool isAtWork, LoaderView? loader)
    {
        if (IsAtWork)
        {
            _mine.TrucksAtWork--;
            if (Loader is not null)
                Loader.TrucksInCycle--;
        }

        IsAtWork = isAtWork;
        Loader = loader;
        if (!isAtWork)
            return;
        _mine.TrucksAtWork++;
        if (loader is not null)
            loader.TrucksInCycle++;
    }
}
