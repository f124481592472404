using System.Globalization;
using System.Text.Json.Nodes;

namespace MineSim.Scenarios;

/// <summary>A day of the calendar.</summary>
internal sealed class DateKind : ScalarKind<DateOnly>
{
    public const string Pattern = @"^\d{4}-\d{2}-\d{2}$";

    public override string Words => "date";

    public override string Unit => "year-month-day";

    public override DateOnly Instead => new(2000, 1, 1);

    protected override string Expected => "a date, for example 2028-04-01";

    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override DateOnly Parse(YamlScalar scalar, Problems problems) =>
        TryParse(scalar.Text.Trim(), out var date) ? date : Refuse(scalar, problems);
}
