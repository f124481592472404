namespace MineSim.Records.Profiles;

/// <summary>A point of a truck's way.</summary>
/// <param name="Load"><c>loaded</c> or <c>empty</c>.</param>
/// <param name="Segment">The segment that follows, from 1 along the way.</param>
/// <param name="DistanceKm">Distance from the start in km.</param>
/// <param name="TimeH">Hours from the start.</param>
/// <param name="SpeedKmH">Speed in km/h.</param>
/// <param name="Grade">Rise for each metre of road on what follows; negative downhill.</param>
/// <param name="ElevationM">Metres above the start.</param>
/// <param name="ForceKn">Force at the wheels in kN on what follows; negative where the truck retards or brakes.</param>
/// <param name="PowerKw">Power at the wheels in kW; negative where the truck retards or brakes.</param>
/// <param name="WheelKwh">Work of the wheels up to here while they pulled, in kWh.</param>
/// <param name="HeldKwh">Work up to here that retarder and brakes took up, in kWh.</param>
public readonly record struct ProfilePointRow(
    string Load,
    int Segment,
    double DistanceKm,
    double TimeH,
    double SpeedKmH,
    double Grade,
    double ElevationM,
    double ForceKn,
    double PowerKw,
    double WheelKwh,
    double HeldKwh
);

/// <summary>A segment of a truck's way, or all of it.</summary>
/// <param name="Load"><c>loaded</c> or <c>empty</c>.</param>
/// <param name="Segment">Its number, from 1 along the way.</param>
/// <param name="From">The node at which the truck comes to it.</param>
/// <param name="To">The node at which it leaves it.</param>
/// <param name="LengthKm">Length in km.</param>
/// <param name="Grade">Rise for each metre of road; negative downhill.</param>
/// <param name="RollingResistance">Rolling resistance as a share of the weight.</param>
/// <param name="TimeH">Hours that it takes.</param>
/// <param name="ExitSpeedKmH">Speed at its end in km/h.</param>
/// <param name="WheelKwh">Work of the wheels on it while they pull, in kWh.</param>
/// <param name="HeldKwh">Work on it that retarder and brakes take up, in kWh.</param>
/// <param name="FuelL">Litres of diesel that it takes; 0 where nobody counts it.</param>
/// <param name="LineKwh">kWh that it takes from a trolley line.</param>
/// <param name="BatteryKwh">kWh that it takes from the battery, less what comes back.</param>
public readonly record struct ProfileSegmentRow(
    string Load,
    int Segment,
    string From,
    string To,
    double LengthKm,
    double Grade,
    double RollingResistance,
    double TimeH,
    double ExitSpeedKmH,
    double WheelKwh,
    double HeldKwh,
    double FuelL,
    double LineKwh,
    double BatteryKwh
)
{
    /// <summary>Mean speed in km/h.</summary>
    public double MeanSpeedKmH => LengthKm / TimeH;

    /// <summary>Mean power of the wheels in kW while they pull, over the whole time.</summary>
    public double MeanPowerKw => WheelKwh / TimeH;
}
