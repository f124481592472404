using System.Globalization;
using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>Figures and names as people read them.</summary>
internal static class Figures
{
    private const double Mega = 1e6;
    private const double Kilo = 1e4;

    /// <summary>A figure with its unit, short: 45,210,345 t is <c>45.21 Mt</c>.</summary>
    public static string Short(double value, string unit) =>
        (unit, Math.Abs(value)) switch
        {
            ("t", >= Mega) => string.Create(CultureInfo.InvariantCulture, $"{value / 1e6:0.00} Mt"),
            ("t", >= Kilo) => string.Create(CultureInfo.InvariantCulture, $"{value / 1e3:0.0} kt"),
            ("1", _) => Number(value),
            _ => Number(value) + " " + unit,
        };

    /// <summary>
    /// A figure alone, with all digits that matter; a dash for what cannot be known, such as the spread of one.
    /// </summary>
    public static string Number(double value) =>
        Math.Abs(value) switch
        {
            double.NaN => "–",
            >= 1000 => value.ToString("N0", CultureInfo.InvariantCulture),
            >= 100 => value.ToString("0.#", CultureInfo.InvariantCulture),
            >= 1 => value.ToString("0.##", CultureInfo.InvariantCulture),
            < 5e-5 => "0",
            _ => value.ToString("0.####", CultureInfo.InvariantCulture),
        };

    /// <summary>A coordinate in a drawing.</summary>
    public static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A name out of the dataset: <c>travel_empty</c> is <c>travel empty</c>.</summary>
    public static string Words(string name) => name.Replace('_', ' ');

    /// <summary>The short words of a name out of the dataset; the name itself where it has none, as a user's has.</summary>
    public static string Words(Word? word, string name) => word?.Short ?? Words(name);

    /// <summary>Words as the beginning of a sentence or a heading.</summary>
    public static string Heading(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
