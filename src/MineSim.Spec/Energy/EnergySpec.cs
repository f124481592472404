using MineSim.Spec.Ranges;

namespace MineSim.Spec.Energy;

/// <summary>What energy costs the mine, in money and in carbon dioxide.</summary>
public sealed record EnergySpec
{
    /// <summary>US$ for a litre of diesel; 0 or more.</summary>
    [Limits(Measure.FuelPrice)]
    public double FuelUsdPerLitre { get; init; }

    /// <summary>US$ for a kWh of electricity; 0 or more.</summary>
    [Limits(Measure.ElectricityPrice)]
    public double ElectricityUsdPerKwh { get; init; }

    /// <summary>
    /// kg of CO2 from a litre of diesel that is burnt: 2.68, from the 74.1 kg/GJ of the IPCC's guidelines of 2006
    /// (volume
    /// 2, table 2.2) and 36.1 MJ/L.
    /// </summary>
    [Limits(Measure.FuelCarbon)]
    public double Co2KgPerLitre { get; init; } = 2.68;

    /// <summary>kg of CO2 from a kWh of electricity as it is made for this mine; 0 or more.</summary>
    [Limits(Measure.GridCarbon)]
    public double Co2KgPerKwh { get; init; }
}
