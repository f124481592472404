using System.Globalization;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>What is demanded of numbers, parameters of laws foremost: each check returns the value or says what was expected.</summary>
internal static class Parameter
{
    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw Refused(name, value, "a finite number");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value > 0 ? value : throw Refused(name, value, "a finite number above 0");

    public static double Bound(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsNaN(value) ? throw Refused(name, value, "a number or an infinity") : value;

    /// <summary>Checks that a range is finite, is no wider than a double can hold, and does not end before it
    /// begins.</summary>
    public static void Range(double minimum, double maximum)
    {
        Finite(minimum);
        Finite(maximum);
        if (maximum < minimum || !double.IsFinite(maximum - minimum))
            throw Refused(nameof(maximum), maximum, $"at least the minimum, {Text(minimum)}");
    }

    public static void RangeWithMode(double minimum, double mode, double maximum)
    {
        Range(minimum, maximum);
        if (!(mode >= minimum && mode <= maximum))
        {
            throw Refused(
                nameof(mode),
                mode,
                $"between the minimum, {Text(minimum)}, and the maximum, {Text(maximum)}"
            );
        }
    }

    public static ArgumentOutOfRangeException Refused(string name, double value, string expected) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"The {name} must be {expected}, not {value}."));

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
