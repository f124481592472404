using MineSim.Records.Mining;

namespace MineSim.Results.Tables;

internal static class FuelTable
{
    public static Table<FuelRow> Definition { get; } =
        new Table<FuelRow>(
            "fuel",
            "Energy of each machine and how far it carried what, by shift; trips count where they begin, "
                + "machines that took nothing have no row"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("machine", "Name of the machine", (in row) => row.Machine)
            .Text("model", "Name of the machine's model", (in row) => row.Model)
            .Number("fuel_l", "L", "Litres of diesel burnt", (in row) => row.FuelL)
            .Number("electricity_kwh", "kWh", "Electricity drawn from the grid", (in row) => row.ElectricityKwh)
            .Number("co2_kg", "kg", "CO2 of both", (in row) => row.Co2Kg)
            .Number("distance_km", "km", "Distance driven", (in row) => row.DistanceKm)
            .Number("haulage_tkm", "tkm", "Tonnes carried times distance", (in row) => row.TonneKm);
}
