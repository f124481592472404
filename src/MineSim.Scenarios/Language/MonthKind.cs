using System.Text.Json.Nodes;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A month of the calendar, by its first day.</summary>
internal sealed class MonthKind : ScalarKind<DateOnly>
{
    public override string Words => "month";

    public override string Unit => "year-month";

    public override DateOnly Instead => default;

    protected override string Expected => "a month, for example 2028-04";

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["type"] = "string", ["pattern"] = @"^[0-9]{4}-[0-9]{2}$" };

    protected override DateOnly Parse(YamlScalar scalar, Problems problems) =>
        DateKind.TryParse(scalar.Text.Trim() + "-01", out var first) && first.Year < 9999
            ? first
            : Refuse(scalar, problems);
}
