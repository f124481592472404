using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>From one time of day to another, over midnight where the second is not later.</summary>
internal readonly record struct ShiftSpan(double StartHour, double LengthHours, Place Place);

/// <summary>The hours of a shift.</summary>
internal sealed partial class ShiftSpanKind : ScalarKind<ShiftSpan>
{
    private const string Pattern = @"^([01][0-9]|2[0-3]):[0-5][0-9] ?- ?(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

    public override string Words => "from and to, times of day";

    public override string Unit => "hours:minutes";

    public override ShiftSpan Instead => new(0, 24, default);

    protected override string Expected => "the hours of a shift, for example 06:00-18:00";

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override ShiftSpan Parse(YamlScalar scalar, Problems problems)
    {
        if (!Shape().IsMatch(scalar.Text))
            return Refuse(scalar, problems);
        var ends = scalar.Text.Split('-', StringSplitOptions.TrimEntries);
        var from = TimeOfDayKind.Hours(ends[0]);
        var to = TimeOfDayKind.Hours(ends[1]);
        return new ShiftSpan(from, to > from ? to - from : to + 24 - from, scalar.Place);
    }

    protected override string Spell(YamlScalar scalar) => scalar.Text.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(Pattern)]
    private static partial Regex Shape();
}
