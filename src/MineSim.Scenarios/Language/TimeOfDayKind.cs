using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A time of day, read as hours since midnight.</summary>
internal sealed partial class TimeOfDayKind : ScalarKind<double>
{
    private const string Pattern = @"^([01]?[0-9]|2[0-3]):[0-5][0-9]$";

    public override string Words => "time of day";

    public override string Unit => "hours:minutes";

    public override string Range => "00:00 to 23:59";

    public override double Instead => 0;

    protected override string Expected => "a time of day, for example 12:30";

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override double Parse(YamlScalar scalar, Problems problems) =>
        Shape().IsMatch(scalar.Text) ? Hours(scalar.Text) : Refuse(scalar, problems);

    protected override string Spell(YamlScalar scalar) => scalar.Text.PadLeft(5, '0');

    /// <summary>Hours since midnight of a time that has the right shape; 24:00 is the end of the day.</summary>
    internal static double Hours(string text)
    {
        var parts = text.Split(':');
        return int.Parse(parts[0], CultureInfo.InvariantCulture)
            + (int.Parse(parts[1], CultureInfo.InvariantCulture) / 60.0);
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Shape();
}
