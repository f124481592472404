using MineSim.Records.TimeUsage;

namespace MineSim.Records.Mining;

/// <summary>What the machines of one model have done from the start of the run to a moment.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Hours">Their hours in each category, indexed by <see cref="TimeCategory"/>.</param>
/// <param name="Loads">Loads that they carried, or loaded, and that were tipped.</param>
/// <param name="Tonnes">Tonnes of those loads.</param>
/// <param name="Repairs">Their breakdowns and repairs.</param>
/// <param name="Payloads">Payloads of trucks; <see langword="null"/> for loaders.</param>
public sealed record ModelTotals(
    string Model,
    IReadOnlyList<double> Hours,
    long Loads,
    double Tonnes,
    RepairTotals Repairs,
    PayloadTotals? Payloads
)
{
    /// <summary>Of loaders, what trucks did for the loads that were tipped; 0 of trucks.</summary>
    public ServedHours Served { get; init; }

    /// <summary>
    /// Energy that they took, and how far they carried what; <see langword="null"/> where nobody counts it.
    /// </summary>
    public EnergyTotals? Energy { get; init; }

    /// <summary>
    /// Productive hours beyond those that their work would have taken at full pace; 0 where nothing slows them down.
    /// </summary>
    public double SlowHours { get; init; }

    /// <summary>
    /// TKPH of the shift in which one of them worked its tyres the hardest, since the start of the run;
    /// <see langword="null"/> where nobody asks.
    /// </summary>
    public double? HardestTkph { get; init; }

    /// <summary>
    /// The least level of their batteries, or of their tanks when they came to be filled, since the start of the run,
    /// as a
    /// share; below 0 they are too small for their trips. <see langword="null"/> without either.
    /// </summary>
    public double? LowestLevel { get; init; }

    /// <summary>What was done since an earlier moment.</summary>
    public ModelTotals Since(ModelTotals earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(
            Model,
            Difference.Of(Hours, earlier.Hours),
            Loads - earlier.Loads,
            Tonnes - earlier.Tonnes,
            Repairs.Since(earlier.Repairs),
            earlier.Payloads is { } before ? Payloads?.Since(before) : Payloads
        )
        {
            Energy = earlier.Energy is { } used ? Energy?.Since(used) : Energy,
            Served = Served.Since(earlier.Served),
            SlowHours = SlowHours - earlier.SlowHours,
            LowestLevel = LowestLevel,
            HardestTkph = HardestTkph,
        };
    }
}

/// <summary>Breakdowns and repairs as events; a machine that is not fit for a shift is neither.</summary>
/// <param name="Breakdowns">Breakdowns that began.</param>
/// <param name="Repairs">Repairs that were ended.</param>
/// <param name="WaitHours">Hours in which those repairs waited for what they needed: the way to the workshop, a part, a
/// bay, technicians.</param>
/// <param name="RepairHours">Hours of active repair in them.</param>
public readonly record struct RepairTotals(long Breakdowns, long Repairs, double WaitHours, double RepairHours)
{
    /// <summary>What happened since an earlier moment.</summary>
    public RepairTotals Since(RepairTotals earlier) =>
        new(
            Breakdowns - earlier.Breakdowns,
            Repairs - earlier.Repairs,
            WaitHours - earlier.WaitHours,
            RepairHours - earlier.RepairHours
        );

    /// <summary>Both together.</summary>
    public RepairTotals With(RepairTotals other) =>
        new(
            Breakdowns + other.Breakdowns,
            Repairs + other.Repairs,
            WaitHours + other.WaitHours,
            RepairHours + other.RepairHours
        );
}
