using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A day of the calendar.</summary>
internal sealed partial class DateKind : ScalarKind<DateOnly>
{
    public const string Pattern = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public override string Words => "date";

    public override string Unit => "year-month-day";

    public override DateOnly Instead => new(2000, 1, 1);

    protected override string Expected => "a date, for example 2028-04-01";

    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Why a text that looks like a date is none; <see langword="null"/> when it does not.</summary>
    public static string? Fault(string text)
    {
        if (Shape().Match(text) is not { Success: true } match || TryParse(match.Value, out _))
            return null;
        var (year, month) = (Number("year"), Number("month"));
        return month is < 1 or > 12 || year == 0
            ? "the month stands in the middle, 01 to 12"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has "
                    + $"{DateTime.DaysInMonth(year, month)} days"
            );

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override DateOnly Parse(YamlScalar scalar, Problems problems) =>
        TryParse(scalar.Text.Trim(), out var date) ? date : Refuse(scalar, problems, because: Fault(scalar.Text));

    [GeneratedRegex(@"\b(?<year>[0-9]{4})-(?<month>[0-9]{2})-[0-9]{2}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
