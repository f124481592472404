using MineSim.Spec.Energy;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// What a truck with a <see cref="DriveSpec"/> feels of a segment: there its travel time follows from physics.
/// </summary>
/// <param name="Grade">Rise from the segment's beginning to its end, for each metre of road; negative where it
/// falls.</param>
/// <param name="RollingResistance">Force that holds a truck back on the level, as a share of its weight: 0.02 on a good
/// road.</param>
public sealed record HaulRoadSpec(
    [Limits(Measure.Grade, Lowest.HalfDown)] double Grade,
    [Limits(Measure.Grade)] double RollingResistance
)
{
    /// <summary>Speed limits from the segment's beginning to its end.</summary>
    public SpeedLimitSpec Limit { get; init; } = SpeedLimitSpec.None;

    /// <summary>Speed limits from the segment's end to its beginning.</summary>
    public SpeedLimitSpec LimitBack { get; init; } = SpeedLimitSpec.None;

    /// <summary>Whether a trolley line hangs above it, for trucks with a <see cref="TrolleySpec"/>.</summary>
    public bool Trolley { get; init; }

    /// <summary>
    /// How its rolling resistance grows with what passes; <see langword="null"/> where it stays as it is.
    /// </summary>
    public RoadWearSpec? Wear { get; init; }

    /// <summary>Mean altitude above the sea in m; engines lose power with it.</summary>
    [Limits(Measure.Number, Lowest.Any)]
    public double AltitudeM { get; init; }
}

/// <summary>Speed limits by load state.</summary>
/// <param name="LoadedKmH">For loaded trucks in km/h; above 0, infinite for none.</param>
/// <param name="EmptyKmH">For empty trucks in km/h; above 0, infinite for none.</param>
public sealed record SpeedLimitSpec(
    [Limits(Measure.Speed, Lowest.AboveZero, MayBeInfinite = true)] double LoadedKmH,
    [Limits(Measure.Speed, Lowest.AboveZero, MayBeInfinite = true)] double EmptyKmH
)
{
    /// <summary>No limit.</summary>
    public static SpeedLimitSpec None { get; } = new(double.PositiveInfinity, double.PositiveInfinity);
}

/// <summary>Where a node lies.</summary>
/// <param name="Name">The node, as segments name it.</param>
/// <param name="X">Metres east.</param>
/// <param name="Y">Metres north.</param>
/// <param name="Z">Metres up.</param>
public sealed record RoadNodeSpec(
    string Name,
    [Limits(Measure.Number, Lowest.Any)] double X,
    [Limits(Measure.Number, Lowest.Any)] double Y,
    [Limits(Measure.Number, Lowest.Any)] double Z
)
{
    /// <summary>The straight distance to another node, in km.</summary>
    public double KmTo(RoadNodeSpec other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (x, y, z) = (other.X - X, other.Y - Y, other.Z - Z);
        return Math.Sqrt(x * x + y * y + z * z) / 1e3;
    }

    /// <summary>Rise to another node for each metre of a road.</summary>
    /// <param name="other">The other node.</param>
    /// <param name="lengthKm">The road's length in km; above 0.</param>
    public double GradeTo(RoadNodeSpec other, double lengthKm)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (other.Z - Z) / 1e3 / lengthKm;
    }
}

/// <summary>A node that must be passed slowly.</summary>
/// <param name="Node">The node, as segments name it.</param>
/// <param name="LimitKmH">The greatest speed with which it is passed, in km/h; above 0.</param>
public sealed record CornerSpec(string Node, [Limits(Measure.Speed, Lowest.AboveZero)] double LimitKmH);
