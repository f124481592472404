namespace MineSim.Benchmarks;

/// <summary>The figures that MineSim promises to keep.</summary>
internal static class MustReach
{
    public static readonly IReadOnlyList<Bound> Bounds =
    [
        Bound.Ratio("truck-cycle-20", KernelDuels.Loop, 0.85),
        Bound.Ratio("truck-cycle-200", KernelDuels.Loop, 0.65),
        Bound.Ratio("truck-cycle-2000", KernelDuels.Loop, 0.65),
        .. TruckFleet.Sizes.Select(trucks => Bound.Bytes($"truck-cycle-{trucks}", KernelDuels.Loop)),
    ];
}
