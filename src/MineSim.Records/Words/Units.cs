namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The text says it.

/// <summary>Units as results write them.</summary>
public static class Units
{
    /// <summary>Of a count, a share or a ratio.</summary>
    public const string One = "1";

    public const string Tonnes = "t";
    public const string Hours = "h";
    public const string Minutes = "min";
    public const string Days = "d";
    public const string PerYear = "1/y";
    public const string TonnesPerHour = "t/h";
    public const string Kilometres = "km";
    public const string TonneKilometres = "tkm";
    public const string TonneKilometresPerHour = "tkm/h";
    public const string Percent = "%";
    public const string GramsPerTonne = "g/t";
    public const string Ounces = "oz";
    public const string Litres = "L";
    public const string LitresPerTonne = "L/t";
    public const string LitresPerTonneKilometre = "L/tkm";
    public const string KilowattHours = "kWh";
    public const string KilogramsPerTonne = "kg/t";
    public const string Usd = "USD";
    public const string UsdPerTonne = "USD/t";
    public const string UsdPerTonneKilometre = "USD/tkm";
}
