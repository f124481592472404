using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Units;

/// <summary>What a number measures, and in which units it may be written.</summary>
/// <param name="Name">Its name, for sentences.</param>
/// <param name="Example">A value, for sentences.</param>
/// <param name="Units">Its units.</param>
/// <param name="Measure">The same as specs know it, with the largest value that is not a slip of the pen.</param>
/// <param name="UnitList">Its units, for the reference.</param>
/// <param name="BareAllowed">Whether a number without a unit is one in the base unit.</param>
internal sealed record Dimension(
    string Name,
    string Example,
    IReadOnlyList<Unit> Units,
    Measure Measure,
    string UnitList,
    bool BareAllowed = false
)
{
    public static Dimension Time { get; } =
        new("time", "3 min", Unit.Times, Measure.Time, "s, min, h, d, weeks, months, y");

    public static Dimension Mass { get; } = new("mass", "345 t", Unit.Masses, Measure.Mass, "kg, t, kt, Mt");

    public static Dimension Rate { get; } =
        new("rate", "26 Mt/y", Unit.Per(Unit.Masses, Unit.Times), Measure.Rate, "t/h, kt/d, Mt/y …");

    /// <summary>What is in so much of something else.</summary>
    public static Dimension Concentration { get; } =
        new("concentration", "0.39 g/t", [new("g/t", 1)], Measure.Concentration, "g/t");

    public static Dimension Volume { get; } = new("volume", "35 m3", [new("m3", 1)], Measure.Volume, "m3");

    public static Dimension Density { get; } =
        new("density", "2.6 t/m3", [new("t/m3", 1), new("kg/m3", 0.001)], Measure.Density, "t/m3, kg/m3");

    public static Dimension Length { get; } =
        new("length", "2.4 km", [new("m", 0.001), new("km", 1)], Measure.Length, "m, km");

    public static Dimension Speed { get; } =
        new("speed", "40 km/h", [new("km/h", 1), new("m/s", 3.6)], Measure.Speed, "km/h, m/s");

    public static Dimension Force { get; } =
        new("force", "800 kN", [new("kN", 1), new("MN", 1000)], Measure.Force, "kN, MN");

    public static Dimension Power { get; } =
        new("power", "2610 kW", [new("kW", 1), new("MW", 1000)], Measure.Power, "kW, MW");

    public static Dimension Energy { get; } =
        new("quantity of energy", "1600 kWh", [new("kWh", 1), new("MWh", 1000)], Measure.Energy, "kWh, MWh");

    public static Dimension Liquid { get; } =
        new("volume", "3785 L", [new("L", 1), new("m3", 1000)], Measure.Liquid, "L, m3");

    public static Dimension Flow { get; } =
        new("flow", "500 L/min", [new("L/h", 1), new("L/min", 60)], Measure.Flow, "L/h, L/min");

    public static Dimension FuelPrice { get; } =
        new("price of fuel", "1.00 USD/L", [new("USD/L", 1)], Measure.FuelPrice, "USD/L");

    public static Dimension ElectricityPrice { get; } =
        new(
            "price of electricity",
            "0.08 USD/kWh",
            [new("USD/kWh", 1), new("USD/MWh", 0.001)],
            Measure.ElectricityPrice,
            "USD/kWh, USD/MWh"
        );

    public static Dimension HourlyCost { get; } =
        new("cost by the hour", "330 USD/h", [new("USD/h", 1)], Measure.HourlyCost, "USD/h");

    /// <summary>What somebody or something costs as time passes.</summary>
    public static Dimension TimeCost { get; } =
        new(
            "cost by time",
            "120 USD/h",
            [new("USD/h", 1), new("USD/d", 1 / 24.0, "USD/day"), new("USD/week", 1 / 168.0)],
            Measure.TimeCost,
            "USD/h, USD/d, USD/week"
        );

    public static Dimension FuelCarbon { get; } =
        new("carbon factor of fuel", "2.68 kg/L", [new("kg/L", 1)], Measure.FuelCarbon, "kg/L");

    public static Dimension GridCarbon { get; } =
        new("carbon factor of electricity", "0.4 kg/kWh", [new("kg/kWh", 1)], Measure.GridCarbon, "kg/kWh");

    public static Dimension Money { get; } =
        new(
            "sum of money",
            "5 MUSD",
            [new("USD", 1), new("kUSD", 1e3), new("MUSD", 1e6)],
            Measure.Money,
            "USD, kUSD, MUSD"
        );

    /// <summary>By the tonne, or by the pound of 0.45359237 kg in which copper is quoted.</summary>
    public static Dimension CopperPrice { get; } =
        new(
            "price of copper",
            "9815 USD/t",
            [new("USD/t", 1), new("USD/lb", 1000 / 0.45359237)],
            Measure.CopperPrice,
            "USD/t, USD/lb"
        );

    /// <summary>By the troy ounce of 31.1034768 g.</summary>
    public static Dimension GoldPrice { get; } =
        new(
            "price of gold",
            "3016 USD/oz",
            [new("USD/oz", 1), new("USD/g", 31.1034768)],
            Measure.GoldPrice,
            "USD/oz, USD/g"
        );

    public static Dimension TonneCost { get; } =
        new("cost by the tonne", "6.50 USD/t", [new("USD/t", 1)], Measure.TonneCost, "USD/t");

    public static Dimension YearlyCost { get; } =
        new(
            "cost by the year",
            "9000 USD/y",
            [new("USD/y", 1, "USD/year"), new("kUSD/y", 1e3, "kUSD/year"), new("MUSD/y", 1e6, "MUSD/year")],
            Measure.YearlyCost,
            "USD/y, kUSD/y, MUSD/y"
        );

    /// <summary>Load on a tyre times speed.</summary>
    public static Dimension TyreWork { get; } =
        new("tyre work", "1100 tkm/h", [new("tkm/h", 1)], Measure.TyreWork, "tkm/h");

    public static Dimension Deceleration { get; } =
        new("deceleration", "0.5 m/s2", [new("m/s2", 1)], Measure.Deceleration, "m/s2");

    /// <summary>A rise, or a resistance, against the weight or the way.</summary>
    public static Dimension Grade { get; } =
        new("grade", "10 %", [new("%", 0.01)], Measure.Grade, "%, or a fraction", BareAllowed: true);

    public static Dimension Share { get; } =
        new("share", "85 %", [new("%", 0.01)], Measure.Share, "%, or a fraction", BareAllowed: true);

    /// <summary>The share of people that leaves in a year.</summary>
    public static Dimension Attrition { get; } =
        new("rate of attrition", "21 %/y", [new("%/y", 0.01, "%/year")], Measure.Attrition, "%/y");

    /// <summary>People who apply.</summary>
    public static Dimension Applicants { get; } =
        new(
            "rate of people",
            "10 people/month",
            [new("people/week", 1 / 168.0), new("people/month", 1 / 730.0), new("people/y", 1 / 8760.0, "people/year")],
            Measure.Applicants,
            "people/week, people/month, people/y"
        );

    public static Dimension Number { get; } = new("number", "1.1", [], Measure.Number, "", BareAllowed: true);

    /// <summary>How wide a distribution is, against its mean.</summary>
    public static Dimension Spread { get; } = new("number", "0.4", [], Measure.Spread, "", BareAllowed: true);

    /// <summary>What gives a distribution its shape.</summary>
    public static Dimension Shape { get; } = new("number", "1.1", [], Measure.Shape, "", BareAllowed: true);

    /// <summary>All dimensions that have units.</summary>
    public static IReadOnlyList<Dimension> All { get; } =
    [
        Time,
        Mass,
        Rate,
        Concentration,
        Density,
        Length,
        Speed,
        Force,
        Power,
        Deceleration,
        Energy,
        Volume,
        Liquid,
        Flow,
        FuelPrice,
        ElectricityPrice,
        HourlyCost,
        TimeCost,
        FuelCarbon,
        GridCarbon,
        TyreWork,
        Share,
        Money,
        GoldPrice,
        CopperPrice,
        YearlyCost,
        Attrition,
        Applicants,
    ];

    /// <summary>The largest value, in the base unit.</summary>
    public double Most => Measure.Most();

    /// <summary>What is expected, for sentences.</summary>
    public string Expected =>
        BareAllowed ? $"a {Name}, for example {Example}" : $"a {Name} with a unit, for example {Example}";

    /// <summary>A unit by any of its spellings.</summary>
    public Unit? FindUnit(string spelling) =>
        Units.FirstOrDefault(unit => unit.Symbol == spelling || unit.Aliases.Contains(spelling));

    /// <summary>
    /// The unit that somebody means who writes a rate in letters alone: <c>Mtpa</c>, <c>tph</c>, <c>kph</c>.
    /// </summary>
    public string? Meaning(string spelling) =>
        spelling.Length < 3 ? null
        : (
            spelling[^2..] switch
            {
                "pa" or "py" => $"{spelling[..^2]}/y",
                "pd" => $"{spelling[..^2]}/d",
                "ph" => spelling == "kph" ? "km/h" : $"{spelling[..^2]}/h",
                _ => "",
            }
        )
            is var meant
        && FindUnit(meant) is not null
            ? meant
        : null;

    /// <summary>All spellings of all units.</summary>
    public IEnumerable<string> Spellings => Units.SelectMany(unit => unit.Aliases.Prepend(unit.Symbol));
}
