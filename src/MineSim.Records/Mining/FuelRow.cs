namespace MineSim.Records.Mining;

/// <summary>
/// What one machine took and carried within one shift; trips are counted where they begin, and machines that took
/// nothing have no row.
/// </summary>
/// <param name="Day">Days since the start of the run, from 0; −1 for a shift that was under way when it
/// started.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Machine">Name of the machine.</param>
/// <param name="Model">Name of its model.</param>
/// <param name="FuelL">Litres of diesel burnt.</param>
/// <param name="ElectricityKwh">kWh drawn from the grid.</param>
/// <param name="Co2Kg">kg of CO2 of both.</param>
/// <param name="DistanceKm">km driven.</param>
/// <param name="TonneKm">Tonnes carried times km.</param>
public readonly record struct FuelRow(
    int Day,
    string Shift,
    string Machine,
    string Model,
    double FuelL,
    double ElectricityKwh,
    double Co2Kg,
    double DistanceKm,
    double TonneKm
);
