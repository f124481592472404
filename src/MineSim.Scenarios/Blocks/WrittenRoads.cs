using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>The road network.</summary>
/// <param name="Spec">Its spec.</param>
/// <param name="NeedsDrives">Whether it has roads of which only a truck with a drive knows how long they take.</param>
internal sealed record WrittenRoads(RoadNetworkSpec Spec, bool NeedsDrives);

/// <summary>A segment, as far as it says itself how it runs.</summary>
internal sealed record WrittenSegment(string From, string To, bool TwoWay)
{
    public double? LengthKm { get; init; }

    public ByLoadState<double>? Speed { get; init; }

    public ByLoadState<Distribution>? Time { get; init; }

    public double? Grade { get; init; }

    public double? RollingResistance { get; init; }

    public ByLoadState<double>? SpeedLimit { get; init; }

    public ByLoadState<double>? SpeedLimitBack { get; init; }

    public bool Trolley { get; init; }

    public RoadWearSpec? Wear { get; init; }

    public Place WearPlace { get; init; }

    public bool Passing { get; init; }

    /// <summary>Trucks that go in one direction in turn; <see langword="null"/> where there are two lanes.</summary>
    public int? Platoon { get; init; }

    public Place Place { get; init; }

    /// <summary>Whether it leaves its times to the network.</summary>
    public bool IsOpen => Speed is null && Time is null;
}

/// <summary>What the network says of segments that do not say it themselves.</summary>
internal sealed record RoadDefaults(
    ByLoadState<double>? Speed,
    double? RollingResistance,
    ByLoadState<double>? SpeedLimit,
    double AltitudeKm,
    RoadWearSpec? Wear
);
