using System.Globalization;
using System.Text.RegularExpressions;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Units;

/// <summary>What came of reading a number with its unit.</summary>
/// <param name="Value">In the dimension's base unit; <see langword="null"/> when it could not be read.</param>
/// <param name="Fault">What is wrong, after "expected …, ".</param>
/// <param name="Suggestion">The unit that may have been meant.</param>
internal readonly record struct QuantityReading(double? Value, string Fault, string? Suggestion = null);

/// <summary>Reads and spells numbers with units.</summary>
internal static partial class QuantityText
{
    public const string NumberPattern = @"[+\-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+\-]?[0-9]+)?";

    public static QuantityReading Parse(string text, Dimension dimension)
    {
        var match = Shape().Match(text.Trim());
        if (!match.Success && Grouped().Match(text.Trim()) is { Success: true } grouped)
        {
            return new(
                null,
                $"but in '{text}' the number is not plain: fractions are written with a point, thousands without a "
                    + "separator",
                Plain(grouped)
            );
        }

        if (!match.Success)
        {
            return new(
                null,
                NotFinite().IsMatch(text.Trim()) ? $"but '{text}' is not a finite number" : $"but found '{text}'"
            );
        }

        var number = double.Parse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        var spelling = match.Groups["unit"].Value;
        if (!double.IsFinite(number))
            return new(null, $"but '{text}' is not a finite number");
        if (spelling.Length == 0)
            return dimension.BareAllowed ? new(number, "") : new(null, $"but '{text}' has no unit");
        if (dimension.FindUnit(spelling) is not { } unit)
        {
            var meant = dimension.Meaning(spelling) ?? Nearest.To(spelling, dimension.Spellings);
            return new(null, Unknown(text, spelling, meant is null ? dimension : null), meant);
        }

        var value = number * unit.Factor;
        return double.IsFinite(value) ? new(value, "") : new(null, $"but '{text}' is not a finite number");
    }

    /// <summary>
    /// The one spelling of a valid text: the shortest number, a space, the usual symbol of the unit that was written.
    /// </summary>
    public static string Spell(string text, Dimension dimension)
    {
        var match = Shape().Match(text.Trim());
        var number = double.Parse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        var digits = (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);
        return dimension.FindUnit(match.Groups["unit"].Value) is { } unit ? $"{digits} {unit.Symbol}" : digits;
    }

    /// <param name="text">The whole text.</param>
    /// <param name="spelling">What stands for a unit in it.</param>
    /// <param name="dimension">The dimension whose units are to be listed; <see langword="null"/> when one is
    /// suggested.</param>
    private static string Unknown(string text, string spelling, Dimension? dimension)
    {
        var other = Dimension.All.FirstOrDefault(dimension => dimension.FindUnit(spelling) is not null);
        if (other is not null)
            return $"but '{text}' is a {other.Name}";
        return $"but '{spelling}' is no unit of it"
            + (dimension is { UnitList.Length: > 0 } ? $"; accepted are {dimension.UnitList}" : "");
    }

    /// <summary>A comma before three digits separates thousands, and any other a fraction.</summary>
    private static string Plain(Match grouped)
    {
        var (whole, rest) = (grouped.Groups["whole"].Value, grouped.Groups["rest"].Value.Trim());
        var number = Thousands().IsMatch(whole)
            ? Separator().Replace(whole, "") + grouped.Groups["fraction"].Value.Replace(',', '.')
            : whole.Replace(',', '.');
        return rest.Length == 0 ? number : $"{number} {rest}";
    }

    [GeneratedRegex(
        @"^(?<whole>[+\-]?([0-9]{1,3}([ '_][0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+|[0-9]+,[0-9]+))"
            + @"(?<fraction>[.,][0-9]+)?(?<rest>\s*[A-Za-z%][A-Za-z/%0-9]*)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[+\-]?[0-9]{1,3}([ ,'_][0-9]{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex("[ ,'_]")]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"^(?<number>" + NumberPattern + @")\s*(?<unit>[A-Za-z%][A-Za-z/%0-9]*)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[+\-]?\.?(nan|inf|infinity|∞)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotFinite();
}
