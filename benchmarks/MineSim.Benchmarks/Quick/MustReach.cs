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
        Bound.Value("flagship-cycles", FlagshipMeasures.BareKernel, 400_000, isFloor: true),
        Bound.Ratio("flagship-event", FlagshipMeasures.BareKernel, 5),
        Bound.Ratio(FlagshipMeasures.Mine, FlagshipMeasures.BareKernel, 5),
        Bound.Ratio(FlagshipMeasures.People, FlagshipMeasures.WithoutPeople, 1.5),
        Bound.Value("flagship-collections", "none", 0, isFloor: false),
        Bound.Value("flagship-two-threads", FlagshipMeasures.OneThread, 1.85, isFloor: true),
        Bound.Value(LargeMineMeasures.Year, "none", 30, isFloor: false),
        Bound.Value(LargeMineMeasures.SetUp, "none", 2, isFloor: false),
        Bound.Value(WorkforceMeasures.Shift, WorkforceMeasures.Rival, 5e6, isFloor: false),
        Bound.Bytes(WorkforceMeasures.Shift, WorkforceMeasures.Rival),
        Bound.Value(WorkforceMeasures.Decade, "none", 1, isFloor: false),
        Bound.Value("flagship-results", FlagshipMeasures.RecordedByKpi, 10, isFloor: false),
    ];
}
