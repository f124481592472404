using System.Globalization;

namespace MineSim.Reports.Sections;

/// <summary>
/// How figures of one unit are written beside each other: in which multiple, and with how many decimals.
/// </summary>
/// <param name="Unit">The multiple's name: Mt, million US$.</param>
/// <param name="Divisor">How many units it is.</param>
/// <param name="Decimals">Decimals of a figure.</param>
public readonly record struct Measure(string Unit, double Divisor, int Decimals)
{
    /// <summary>The measure for figures of a unit of which this is the largest.</summary>
    /// <param name="unit">The unit, as the dataset names it.</param>
    /// <param name="largest">The largest figure, in that unit.</param>
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

    /// <summary>The measure of a table of tonnes, spelt out, of which this is the largest.</summary>
    /// <param name="largest">The largest figure, in tonnes.</param>
    public static Measure OfTonnes(double largest) =>
        largest switch
        {
            >= 10e6 => new("million t", 1e6, 2),
            >= 100e3 => new("thousand t", 1e3, 1),
            _ => new("t", 1, 0),
        };

    /// <summary>Plain figures with so many decimals.</summary>
    /// <param name="decimals">Decimals, 0 or more.</param>
    public static Measure Plain(int decimals) => new("", 1, decimals);

    /// <summary>Shares of a whole, in percent without decimals.</summary>
    public static Measure WholePercent { get; } = new("%", 0.01, 0);

    /// <summary>People in the mean.</summary>
    public static Measure People { get; } = new("", 1, 1);

    /// <summary>Hours of machines and people.</summary>
    public static Measure Hours { get; } = new("h", 1, 0);

    /// <summary>Days that training takes.</summary>
    public static Measure Days { get; } = new("days", 1, 0);

    /// <summary>Shares of a whole, in percent.</summary>
    public static Measure Percent { get; } = new("%", 0.01, 1);

    /// <summary>A figure without its unit; nothing is never below 0, and what is not a number is a dash.</summary>
    /// <param name="value">The figure, in the unit of the dataset.</param>
    public string Format(double value)
    {
        if (!double.IsFinite(value))
            return "–";
        // 1 / 0.01 is 100 exactly, and a product with it keeps the digits that a quotient by 0.01 may lose.
        var scaled = Divisor < 1 ? value * (1 / Divisor) : value / Divisor;
        var text = scaled.ToString("N" + Decimals, CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text;
    }

    /// <summary>A figure as it stands in a table, whose heading tells the unit: only percent are marked.</summary>
    /// <param name="value">The figure, in the unit of the dataset.</param>
    public string InTable(double value) => Unit == "%" && double.IsFinite(value) ? Format(value) + Unit : Format(value);

    /// <summary>A figure with its unit.</summary>
    /// <param name="value">The figure, in the unit of the dataset.</param>
    public string Full(double value) => Format(value) + Suffix;

    /// <summary>A round figure beside an axis, without its unit.</summary>
    /// <param name="value">The figure, in the unit of the dataset.</param>
    public string Tick(double value) => (value / Divisor).ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>The unit as it follows a figure.</summary>
    public string Suffix => Unit is "" or "%" ? Unit : " " + Unit;

    private static string NameOf(string unit) => unit == "1" ? "" : unit;
}
