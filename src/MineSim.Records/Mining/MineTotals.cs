using MineSim.Records.Maintenance;
using MineSim.Records.TimeUsage;

namespace MineSim.Records.Mining;

/// <summary>What a mine has done from the start of the run to a moment.</summary>
/// <param name="Loads">Truckloads tipped.</param>
/// <param name="Tonnes">Tonnes tipped of each material, in the order of the spec.</param>
/// <param name="TruckHours">Hours of all trucks in each category, indexed by <see cref="TimeCategory"/>.</param>
/// <param name="LoaderHours">Hours of all loaders in each category, indexed by <see cref="TimeCategory"/>.</param>
public sealed record MineTotals(
    long Loads,
    IReadOnlyList<double> Tonnes,
    IReadOnlyList<double> TruckHours,
    IReadOnlyList<double> LoaderHours
)
{
    /// <summary>What its crushers and mills have done; <see langword="null"/> without crushers.</summary>
    public PlantTotals? Plant { get; init; }

    /// <summary>
    /// What was planned and moved in each of the plan's periods that have ended, line by line, since the start of the
    /// run;
    /// empty without a plan.
    /// </summary>
    public IReadOnlyList<PlanLineTotals> Plan { get; init; } = [];

    /// <summary>What the trucks of each model have done, in the order of the spec.</summary>
    public IReadOnlyList<ModelTotals> TruckModels { get; init; } = [];

    /// <summary>What the loaders of each model have done, in the order of the spec.</summary>
    public IReadOnlyList<ModelTotals> LoaderModels { get; init; } = [];

    /// <summary>
    /// Tonnes tipped times the km for which each was carried; loads over segments of unknown length count 0.
    /// </summary>
    public double TonneKm { get; init; }

    /// <summary>
    /// What its workshop has done; of a mine never <see langword="null"/>, also where nothing is
    /// said of maintenance.
    /// </summary>
    public MaintenanceTotals? Maintenance { get; init; }

    /// <summary>Hours by which trucks were longer on the road behind others that they could not pass.</summary>
    public double HeldUpHours { get; init; }

    /// <summary>Hours for which trucks waited because no road was open that leads where they had to go.</summary>
    public double ClosedRoadHours { get; init; }

    /// <summary>What each junction has seen, in the order of the spec.</summary>
    public IReadOnlyList<JunctionTotals> Junctions { get; init; } = [];

    /// <summary>How heavy roads were; <see langword="null"/> where rain and wear change nothing.</summary>
    public RoadConditionTotals? Roads { get; init; }

    /// <summary>
    /// Hours for which trucks queued at dumps that were down or had no room, of waits that have ended.
    /// </summary>
    public double DumpBlockedHours { get; init; }

    /// <summary>What was done since an earlier moment.</summary>
    public MineTotals Since(MineTotals earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            Loads - earlier.Loads,
            Difference.Of(Tonnes, earlier.Tonnes),
            Difference.Of(TruckHours, earlier.TruckHours),
            Difference.Of(LoaderHours, earlier.LoaderHours)
        )
        {
            Plant = Plant is { } plant && earlier.Plant is { } then ? plant.Since(then) : Plant,
            Plan = Plan,
            TruckModels = [.. TruckModels.Zip(earlier.TruckModels, (now, then) => now.Since(then))],
            TonneKm = TonneKm - earlier.TonneKm,
            Maintenance =
                Maintenance is { } done && earlier.Maintenance is { } before ? done.Since(before) : Maintenance,
            HeldUpHours = HeldUpHours - earlier.HeldUpHours,
            ClosedRoadHours = ClosedRoadHours - earlier.ClosedRoadHours,
            Junctions = [.. Junctions.Zip(earlier.Junctions, (now, then) => now.Since(then))],
            Roads = Roads is { } roads && earlier.Roads is { } dry ? roads.Since(dry) : Roads,
            DumpBlockedHours = DumpBlockedHours - earlier.DumpBlockedHours,
            LoaderModels = [.. LoaderModels.Zip(earlier.LoaderModels, (now, then) => now.Since(then))],
        };
    }
}
