using System.Text.Json.Nodes;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Calendars;

namespace MineSim.Scenarios.Language;

/// <summary>A date, or the first and the last of days in a row.</summary>
internal sealed class DateSpanKind : ScalarKind<DateSpan>
{
    private const string Between = "..";

    public override string Words => "date, or `first..last`";

    public override string Unit => "year-month-day";

    public override DateSpan Instead => new(new(2000, 1, 1), new(2000, 1, 1));

    protected override string Expected =>
        "a date, for example 2028-03-23, or days in a row, for example 2028-02-26..2028-02-28";

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["type"] = "string", ["pattern"] = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}(\.\.[0-9]{4}-[0-9]{2}-[0-9]{2})?$" };

    protected override DateSpan Parse(YamlScalar scalar, Problems problems)
    {
        var ends = scalar.Text.Trim().Split(Between);
        if (ends.Length > 2 || !DateKind.TryParse(ends[0], out var first) || !DateKind.TryParse(ends[^1], out var last))
        {
            return Refuse(
                scalar,
                problems,
                because: ends.Select(DateKind.Fault).FirstOrDefault(fault => fault is not null)
            );
        }

        if (last >= first)
            return new(first, last);
        problems.Refuse(scalar, "the last day lies before the first");
        return Instead;
    }

    protected override string Spell(YamlScalar scalar)
    {
        var ends = scalar.Text.Trim().Split(Between);
        return ends.Length == 2 && ends[0] == ends[1] ? ends[0] : scalar.Text.Trim();
    }
}
