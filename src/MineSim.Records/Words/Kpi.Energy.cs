namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// What machines take, and what moving rock costs.
public sealed partial class Kpi
{
    public static Kpi Distance { get; } =
        new(
            "distance",
            Units.Kilometres,
            KpiGroup.Energy,
            "",
            "distance",
            "Kilometres that trucks drove, empty and loaded."
        )
        {
            Long = "distance driven by trucks",
        };

    public static Kpi Fuel { get; } =
        new("fuel", Units.Litres, KpiGroup.Energy, "model, or all", "diesel", "Fuel that trucks and loaders burnt.");

    public static Kpi FuelPerTonne { get; } =
        new(
            "fuel_per_tonne",
            Units.LitresPerTonne,
            KpiGroup.Energy,
            "",
            "diesel a tonne",
            "Fuel of trucks and loaders over tonnes."
        );

    public static Kpi FuelPerTonneKilometre { get; } =
        new(
            "fuel_per_tonne_km",
            Units.LitresPerTonneKilometre,
            KpiGroup.Energy,
            "",
            "diesel a tonne-kilometre",
            "Fuel of trucks and loaders over tonne-kilometres."
        );

    public static Kpi Electricity { get; } =
        new(
            "electricity",
            Units.KilowattHours,
            KpiGroup.Energy,
            "model, or all",
            "electricity",
            "Electricity drawn from the grid by loaders, trolley lines and chargers."
        );

    public static Kpi Co2 { get; } =
        new("co2", Units.Tonnes, KpiGroup.Energy, "", "CO2", "Litres and kilowatt-hours times their CO2.");

    public static Kpi Co2PerTonne { get; } =
        new(
            "co2_per_tonne",
            Units.KilogramsPerTonne,
            KpiGroup.Energy,
            "",
            "CO2 a tonne",
            "CO2 of fuel and electricity over tonnes."
        );

    public static Kpi SupplyLowest { get; } =
        new(
            "supply_lowest",
            Units.One,
            KpiGroup.Energy,
            "truck model",
            "lowest level",
            "Least level of any battery, or of any tank as it came to be filled, as a share of what it holds, warm-up included."
        )
        {
            Long = "lowest level of tanks and batteries",
        };

    public static Kpi Tkph { get; } =
        new(
            "tkph",
            Units.TonneKilometresPerHour,
            KpiGroup.Energy,
            "truck model",
            "TKPH",
            "Mean load on a tyre, with and without a payload, times the mean speed over the hours at work."
        )
        {
            Long = "tyre work",
        };

    public static Kpi TkphHardestShift { get; } =
        new(
            "tkph_hardest_shift",
            Units.TonneKilometresPerHour,
            KpiGroup.Energy,
            "truck model",
            "TKPH, hardest shift",
            "Tyre work of the truck and shift in which it is most, of shifts with 4 hours at work or more, warm-up included."
        )
        {
            Long = "tyre work in the hardest shift",
        };

    public static Kpi TkphRating { get; } =
        new(
            "tkph_rating",
            Units.TonneKilometresPerHour,
            KpiGroup.Energy,
            "truck model",
            "TKPH, rating",
            "Tyre work for which the tyres are rated."
        )
        {
            Long = "rating of the tyres",
        };

    public static Kpi MovementCost { get; } =
        new(
            "movement_cost",
            Units.Usd,
            KpiGroup.Energy,
            "fuel, electricity or hours, or all",
            "cost of movement",
            "Litres and kilowatt-hours times their price, and operating hours times the hourly cost of the model."
        );

    public static Kpi MovementCostPerTonne { get; } =
        new(
            "movement_cost_per_tonne",
            Units.UsdPerTonne,
            KpiGroup.Energy,
            "",
            "cost of movement a tonne",
            "Cost of movement over tonnes."
        );

    public static Kpi MovementCostPerTonneKilometre { get; } =
        new(
            "movement_cost_per_tonne_km",
            Units.UsdPerTonneKilometre,
            KpiGroup.Energy,
            "",
            "cost of movement a tonne-kilometre",
            "Cost of movement over tonne-kilometres."
        );

    internal static Kpi[] OfEnergy =>
        [
            Distance,
            Fuel,
            FuelPerTonne,
            FuelPerTonneKilometre,
            Electricity,
            Co2,
            Co2PerTonne,
            SupplyLowest,
            Tkph,
            TkphHardestShift,
            TkphRating,
            MovementCost,
            MovementCostPerTonne,
            MovementCostPerTonneKilometre,
        ];
}
