using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>Where machines are mended, and how they get there.</summary>
/// <param name="Bays">Its bays by kind.</param>
[Needs(nameof(TowTrucks), nameof(Tow))]
public sealed record WorkshopSpec(IReadOnlyList<BaySpec> Bays)
{
    /// <summary>
    /// Hours for which a machine that broke down is towed to a bay; <see langword="null"/> when it is there at once.
    /// </summary>
    [Limits(Measure.Time)]
    public Distribution? Tow { get; init; }

    /// <summary>Machines that tow, one at a time each; <see langword="null"/> when there is always one.</summary>
    [Whole(1, 1000)]
    public int? TowTrucks { get; init; }

    /// <summary>
    /// Hours for which a machine drives to a bay by itself for planned work, there and back; <see langword="null"/>
    /// when it is there at once.
    /// </summary>
    [Limits(Measure.Time)]
    public Distribution? Drive { get; init; }
}

/// <summary>Bays alike.</summary>
/// <param name="Kind">What work needs to name, for example <c>heavy</c> or <c>tyre</c>.</param>
/// <param name="Count">How many, 1 or more; each takes one machine.</param>
public sealed record BaySpec(string Kind, [Whole(1, 10000)] int Count);
