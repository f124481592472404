namespace MineSim.Spec.Roads;

/// <summary>Travel is reckoned in metres, seconds, kilograms and newtons; specs and rows are not.</summary>
public static class Units
{
    /// <summary>km/h in one m/s.</summary>
    public const double KmHPerMS = 3.6;

    /// <summary>J in one kWh.</summary>
    public const double JoulesPerKwh = 3.6e6;

    /// <summary>Standard gravity as mines reckon with it, m/s².</summary>
    public const double Gravity = 9.81;
}
