using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MineSim.Scenarios;

/// <summary>Days on site and days off in turn.</summary>
internal readonly record struct RosterPattern(int DaysOn, int DaysOff);

/// <summary>A roster's pattern, as people say it.</summary>
internal sealed partial class RosterPatternKind : ScalarKind<RosterPattern>
{
    private const string Pattern = @"^(\d{1,3}) days? on ?/ ?(\d{1,3})( days?)? off$";

    public override string Words => "roster pattern";

    public override string Unit => "days";

    public override string Range => "1 or more on, 0 or more off";

    public override RosterPattern Instead => new(1, 0);

    protected override string Expected => "a roster pattern, for example 14 days on / 14 off";

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override RosterPattern Parse(YamlScalar scalar, Problems problems) =>
        TryParse(scalar.Text, out var pattern) ? pattern : Refuse(scalar, problems);

    protected override string Spell(YamlScalar scalar) => TryParse(scalar.Text, out var pattern)
        ? string.Create(CultureInfo.InvariantCulture, $"{pattern.DaysOn} days on / {pattern.DaysOff} off")
        : scalar.Text;

    private static bool TryParse(string text, out RosterPattern pattern)
    {
        var match = Shape().Match(text.Trim());
        pattern = match.Success
            ? new(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
            : default;
        return pattern.DaysOn > 0;
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Shape();
}
