using System.Globalization;
using System.Text.RegularExpressions;

namespace MineSim.Scenarios;

/// <summary>What came of reading a number with its unit.</summary>
/// <param name="Value">In the dimension's base unit; <see langword="null"/> when it could not be read.</param>
/// <param name="Fault">What is wrong, after "expected …, ".</param>
/// <param name="Suggestion">The unit that may have been meant.</param>
internal readonly record struct QuantityReading(double? Value, string Fault, string? Suggestion = null);

/// <summary>Reads and spells numbers with units.</summary>
internal static partial class QuantityText
{
    public const string NumberPattern = @"[+\-]?(\d+(\.\d*)?|\.\d+)([eE][+\-]?\d+)?";

    public static QuantityReading Parse(string text, Dimension dimension)
    {
        var match = Shape().Match(text.Trim());
        if (!match.Success)
            return new(null, NotFinite().IsMatch(text.Trim()) ? $"but '{text}' is not a finite number" : $"but found '{text}'");
        var number = double.Parse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        var spelling = match.Groups["unit"].Value;
        if (!double.IsFinite(number))
            return new(null, $"but '{text}' is not a finite number");
        if (spelling.Length == 0)
            return dimension.BareAllowed ? new(number, "") : new(null, $"but '{text}' has no unit");
        if (dimension.FindUnit(spelling) is not { } unit)
            return new(null, Unknown(text, spelling), Nearest.To(spelling, dimension.Spellings));
        var value = number * unit.Factor;
        return double.IsFinite(value) ? new(value, "") : new(null, $"but '{text}' is not a finite number");
    }

    /// <summary>The one spelling of a valid text: the shortest number, a space, the usual symbol of the unit that was written.</summary>
    public static string Spell(string text, Dimension dimension)
    {
        var match = Shape().Match(text.Trim());
        var number = double.Parse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        var digits = (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);
        return dimension.FindUnit(match.Groups["unit"].Value) is { } unit ? $"{digits} {unit.Symbol}" : digits;
    }

    private static string Unknown(string text, string spelling)
    {
        var other = Dimension.All.FirstOrDefault(dimension => dimension.FindUnit(spelling) is not null);
        return other is null ? $"but '{spelling}' is no unit of it" : $"but '{text}' is a {other.Name}";
    }

    [GeneratedRegex(@"^(?<number>" + NumberPattern + @")\s*(?<unit>[A-Za-z%][A-Za-z/%0-9]*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[+\-]?\.?(nan|inf|infinity|∞)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotFinite();
}
