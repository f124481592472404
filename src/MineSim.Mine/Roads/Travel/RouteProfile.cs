namespace MineSim.Mine.Roads.Travel;

/// <summary>How a truck drives a way: point by point, and segment by segment.</summary>
/// <param name="Points">Points in the order of travel, from standstill to standstill; none where both ends are the same
/// node.</param>
/// <param name="Segments">The segments in the order of travel.</param>
public sealed record RouteProfile(IReadOnlyList<ProfilePoint> Points, IReadOnlyList<ProfileSegment> Segments);

/// <summary>How a truck drives one segment of a way.</summary>
/// <param name="From">The node at which it comes to it.</param>
/// <param name="To">The node at which it leaves it.</param>
/// <param name="LengthKm">Length in km.</param>
/// <param name="Grade">Rise for each metre of road; negative downhill.</param>
/// <param name="RollingResistance">Rolling resistance as a share of the weight.</param>
/// <param name="TimeH">Hours that it takes.</param>
/// <param name="ExitSpeedKmH">Speed at its end in km/h.</param>
/// <param name="PulledKwh">Work of the wheels on it while they pull, in kWh.</param>
/// <param name="HeldKwh">Work on it that retarder and brakes take up, in kWh.</param>
public sealed record ProfileSegment(
    string From,
    string To,
    double LengthKm,
    double Grade,
    double RollingResistance,
    double TimeH,
    double ExitSpeedKmH,
    double PulledKwh,
    double HeldKwh
)
{
    /// <summary>Litres of diesel that it takes; 0 where nobody counts it.</summary>
    public double FuelL { get; init; }

    /// <summary>kWh that it takes from the trolley line.</summary>
    public double LineKwh { get; init; }

    /// <summary>kWh that it takes from the battery, less what comes back.</summary>
    public double BatteryKwh { get; init; }
}
