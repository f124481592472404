namespace MineSim.Records.Mining;

/// <summary>What machines took and carried from the start of the run to a moment.</summary>
/// <param name="Litres">Diesel burnt.</param>
/// <param name="Kwh">Electricity drawn from the grid.</param>
/// <param name="Km">Distance driven.</param>
/// <param name="TonneKm">Tonnes carried times distance.</param>
public readonly record struct EnergyTotals(double Litres, double Kwh, double Km, double TonneKm)
{
    /// <summary>What was taken since an earlier moment.</summary>
    public EnergyTotals Since(EnergyTotals earlier) =>
        new(Litres - earlier.Litres, Kwh - earlier.Kwh, Km - earlier.Km, TonneKm - earlier.TonneKm);

    /// <summary>Both together.</summary>
    public EnergyTotals With(EnergyTotals other) =>
        new(Litres + other.Litres, Kwh + other.Kwh, Km + other.Km, TonneKm + other.TonneKm);
}
