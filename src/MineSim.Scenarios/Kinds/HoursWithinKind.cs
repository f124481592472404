using System.Text.Json.Nodes;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Kinds;

/// <summary>So many hours of work at most in any time of a length.</summary>
internal sealed class HoursWithinKind : ScalarKind<HoursRule>
{
    private const string Between = " in ";

    public override string Words => "time `in` time";

    public override string Unit => Dimension.Time.UnitList;

    public override string Range => "above 0, the first no longer than the second";

    public override HoursRule Instead => new(24, 24);

    protected override string Expected => "hours of work in a time, for example 84 h in 7 d";

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = "^.+ in .+$" };

    protected override HoursRule Parse(YamlScalar scalar, Problems problems)
    {
        var times = scalar.Text.Split(Between);
        if (times.Length != 2 || Hours(times[0]) is not { } work || Hours(times[1]) is not { } within)
            return Refuse(scalar, problems);
        if (work > 0 && work <= within)
            return new(work, within);
        problems.Refuse(scalar, $"{scalar.Words} is no rule: work takes some time, and no more than it lies in");
        return Instead;
    }

    protected override string Spell(YamlScalar scalar) =>
        string.Join(Between, scalar.Text.Split(Between).Select(time => QuantityText.Spell(time, Dimension.Time)));

    private static double? Hours(string text) =>
        QuantityText.Parse(text, Dimension.Time) is { Value: { } hours } && Common.Time.Accepts(hours) ? hours : null;
}
