namespace MineSim.Spec.Roads;

/// <summary>A segment as a truck meets it, in its direction and load state.</summary>
/// <param name="Length">Metres.</param>
/// <param name="Grade">Rise for each metre of road; negative downhill.</param>
/// <param name="Rolling">Rolling resistance as a share of the weight.</param>
/// <param name="SpeedLimit">m/s; infinite for none.</param>
/// <param name="AltitudeM">Mean altitude in m.</param>
/// <param name="CornerLimit">m/s with which its end may be passed; infinite for none.</param>
/// <param name="Trolley">Whether a trolley line hangs above it.</param>
public readonly record struct Stretch(
    double Length,
    double Grade,
    double Rolling,
    double SpeedLimit,
    double AltitudeM = 0,
    double CornerLimit = double.PositiveInfinity,
    bool Trolley = false
)
{
    /// <summary>Grade and rolling resistance together.</summary>
    public double Resistance => Grade + Rolling;

    /// <summary>A segment in one direction.</summary>
    /// <param name="segment">A segment with a <see cref="HaulRoadSpec"/>.</param>
    /// <param name="back">Whether it is driven from its end to its beginning.</param>
    /// <param name="loaded">Whether the truck is loaded.</param>
    /// <param name="cornerKmH">Limit of the node at which the truck leaves it.</param>
    public static Stretch Of(RoadSegmentSpec segment, bool back, bool loaded, double cornerKmH)
    {
        var road = segment.Road!;
        var limits = back ? road.LimitBack : road.Limit;
        var length =
            segment.LengthKm
            ?? throw new ArgumentException(
                $"The segment from {segment.From} to {segment.To} has a grade, but no length.",
                nameof(segment)
            );
        return new(
            length * 1e3,
            back ? -road.Grade : road.Grade,
            road.RollingResistance,
            (loaded ? limits.LoadedKmH : limits.EmptyKmH) / Units.KmHPerMS,
            road.AltitudeM,
            cornerKmH / Units.KmHPerMS,
            road.Trolley
        );
    }
}
