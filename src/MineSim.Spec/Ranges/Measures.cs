namespace MineSim.Spec.Ranges;

/// <summary>What there is to say of each measure. The largest value is what is not a slip of the pen.</summary>
public static class Measures
{
    private static readonly Dictionary<Measure, (string Name, string Unit, double Most, string MostWords)> All = new()
    {
        [Measure.Time] = ("time", "h", 1000 * 8760.0, "1000 y"),
        [Measure.Mass] = ("mass", "t", 1e12, "1000000 Mt"),
        [Measure.Rate] = ("rate", "t/h", 1e9, "1000 Mt/h"),
        [Measure.Concentration] = ("concentration", "g/t", 1e6, "1000000 g/t"),
        [Measure.Volume] = ("volume", "m3", 100_000, "100000 m3"),
        [Measure.Density] = ("density", "t/m3", 30, "30 t/m3"),
        [Measure.Length] = ("length", "km", 10_000, "10000 km"),
        [Measure.Altitude] = ("length", "m", 10_000e3, "10000 km"),
        [Measure.Speed] = ("speed", "km/h", 1000, "1000 km/h"),
        [Measure.Force] = ("force", "kN", 10_000, "10000 kN"),
        [Measure.Power] = ("power", "kW", 100_000, "100000 kW"),
        [Measure.Energy] = ("quantity of energy", "kWh", 1e6, "1000000 kWh"),
        [Measure.Liquid] = ("volume", "L", 1e6, "1000000 L"),
        [Measure.Flow] = ("flow", "L/h", 1e6, "1000000 L/h"),
        [Measure.FuelPrice] = ("price of fuel", "USD/L", 1000, "1000 USD/L"),
        [Measure.ElectricityPrice] = ("price of electricity", "USD/kWh", 1000, "1000 USD/kWh"),
        [Measure.HourlyCost] = ("cost by the hour", "USD/h", 1e6, "1000000 USD/h"),
        [Measure.TimeCost] = ("cost by time", "USD/h", 1e6, "1000000 USD/h"),
        [Measure.FuelCarbon] = ("carbon factor of fuel", "kg/L", 1000, "1000 kg/L"),
        [Measure.GridCarbon] = ("carbon factor of electricity", "kg/kWh", 1000, "1000 kg/kWh"),
        [Measure.Money] = ("sum of money", "USD", 1e12, "1000000 MUSD"),
        [Measure.MetalPrice] = ("price of metal", "USD", 1e9, "1000000000 USD"),
        [Measure.CopperPrice] = ("price of copper", "USD/t", 1e9, "1000000000 USD/t"),
        [Measure.GoldPrice] = ("price of gold", "USD/oz", 1e9, "1000000000 USD/oz"),
        [Measure.TonneCost] = ("cost by the tonne", "USD/t", 1e6, "1000000 USD/t"),
        [Measure.YearlyCost] = ("cost by the year", "USD/y", 1e12, "1000000 MUSD/y"),
        [Measure.TyreWork] = ("tyre work", "tkm/h", 1e6, "1000000 tkm/h"),
        [Measure.Deceleration] = ("deceleration", "m/s2", 10, "10 m/s2"),
        [Measure.Grade] = ("grade", "", 0.5, "50 %"),
        [Measure.Share] = ("share", "", 1, "100 %"),
        [Measure.Attrition] = ("rate of attrition", "", 0.99, "99 %/y"),
        [Measure.Applicants] = ("rate of people", "people/h", 1e6, "1000000 people/h"),
        [Measure.Number] = ("number", "", 1e12, "1e12"),
        [Measure.Spread] = ("number", "", 10, "10"),
        [Measure.Shape] = ("number", "", 1000, "1000"),
    };

    /// <summary>Its name, for sentences.</summary>
    public static string Name(this Measure measure) => All[measure].Name;

    /// <summary>The unit in which specs hold it; empty where it has none.</summary>
    public static string Unit(this Measure measure) => All[measure].Unit;

    /// <summary>The largest value, in the base unit.</summary>
    public static double Most(this Measure measure) => All[measure].Most;

    /// <summary>The same in words.</summary>
    public static string MostWords(this Measure measure) => All[measure].MostWords;
}
