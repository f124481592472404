namespace MineSim.Mine.Roads.Travel;

/// <summary>Where a truck is on its way, and how it moves there.</summary>
/// <param name="DistanceKm">Distance from the start in km.</param>
/// <param name="TimeH">Time from the start in hours.</param>
/// <param name="SpeedKmH">Speed in km/h.</param>
/// <param name="Grade">Rise for each metre of road; negative downhill.</param>
/// <param name="ForceKn">Force at the wheels in kN on what follows; negative where the truck retards or brakes.</param>
public readonly record struct ProfilePoint(
    double DistanceKm,
    double TimeH,
    double SpeedKmH,
    double Grade,
    double ForceKn
)
{
    /// <summary>The segment that follows, from 0 along the way; that of the end is the last.</summary>
    public int Segment { get; init; }

    /// <summary>Work of the wheels up to here while they pulled, in kWh.</summary>
    public double PulledKwh { get; init; }

    /// <summary>Hours up to here in which the wheels pulled.</summary>
    public double PullingH { get; init; }

    /// <summary>Work up to here that retarder and brakes took up, in kWh.</summary>
    public double HeldKwh { get; init; }
}
