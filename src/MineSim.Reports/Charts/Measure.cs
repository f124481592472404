using System.Globalization;

namespace MineSim.Reports.Charts;

/// <summary>
/// How figures of one unit are written beside each other: in which multiple, and with how many decimals.
/// </summary>
/// <param name="Unit">The multiple's name: Mt, million US$.</param>
/// <param name="Divisor">How many units it is.</param>
/// <param name="Decimals">Decimals of a figure.</param>
internal readonly record struct Measure(string Unit, double Divisor, int Decimals)
{
    /// <summary>The measure for figures of a unit of which this is the largest.</summary>
    public static Measure For(string unit, double largest) =>
        (unit, Math.Abs(largest)) switch
        {
            ("t", >= 1e6) => new("Mt", 1e6, 2),
            ("t", >= 1e4) => new("kt", 1e3, 1),
            ("USD", >= 1e6) => new("million US$", 1e6, 2),
            ("USD", >= 1e4) => new("thousand US$", 1e3, 1),
            ("USD", _) => new("US$", 1, 0),
            ("t", _) or (_, >= 1000) => new(NameOf(unit), 1, 0),
            (_, >= 10) => new(NameOf(unit), 1, 1),
            _ => new(NameOf(unit), 1, 2),
        };

    /// <summary>People in the mean.</summary>
    public static Measure People { get; } = new("", 1, 1);

    /// <summary>Hours of machines and people.</summary>
    public static Measure Hours { get; } = new("h", 1, 0);

    /// <summary>Days that training takes.</summary>
    public static Measure Days { get; } = new("days", 1, 0);

    /// <summary>Shares of a whole, in percent.</summary>
    public static Measure Percent { get; } = new("%", 0.01, 1);

    /// <summary>A figure without its unit; nothing is never below 0.</summary>
    public string Format(double value)
    {
        if (double.IsNaN(value))
            return "–";
        var text = (value / Divisor).ToString("N" + Decimals, CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text;
    }

    /// <summary>A figure with its unit.</summary>
    public string Full(double value) => Format(value) + Suffix;

    /// <summary>A round figure beside an axis, without its unit.</summary>
    public string Tick(double value) => (value / Divisor).ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>The unit as it follows a figure.</summary>
    public string Suffix => Unit is "" or "%" ? Unit : " " + Unit;

    private static string NameOf(string unit) => unit == "1" ? "" : unit;
}
