using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>Days on site and days off in turn, or the shift of each day of a cycle.</summary>
/// <param name="DaysOn">Days on, where on and off take turns; of a cycle, where it is written out.</param>
/// <param name="DaysOff">Days off.</param>
/// <param name="Runs">A cycle that is written out: so many days of a shift, named or by its letter; an empty name for
/// days off.</param>
internal sealed record RosterPattern(int DaysOn, int DaysOff, IReadOnlyList<(int Days, string Shift)> Runs);

/// <summary>A roster's pattern, as people say it.</summary>
internal sealed partial class RosterPatternKind : ScalarKind<RosterPattern>
{
    private const int LongestCycle = 1000;
    private const string OnOff = @"^([0-9]{1,3}) days? on ?/ ?([0-9]{1,3})( days?)? off$";
    private const string Item =
        @"[\s,]*(?:([0-9]{1,3})\s*)?([A-Za-z_]*[a-z][A-Za-z0-9_.]*(?:-[A-Za-z0-9_.]+)*|[A-Z]|-)";

    public override string Words =>
        "roster pattern: days on and off (`14 days on / 14 days off`), or the shift of each day by its name "
        + "or the letter that it begins with, `-` for a day off (`7D 7N 14-`, `DDDDNNNN----`, `5 day 2 off`)";

    public override string Unit => "days";

    public override string Range => "1 or more on, 0 or more off";

    public override RosterPattern Instead => new(1, 0, []);

    protected override string Expected => "a roster pattern, for example 14 days on / 14 off, or 7D 7N 14-";

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["type"] = "string", ["pattern"] = $"({OnOff})|(^({Item})+$)" };

    protected override RosterPattern Parse(YamlScalar scalar, Problems problems) =>
        Parse(scalar.Text.Trim()) ?? Refuse(scalar, problems);

    protected override string Spell(YamlScalar scalar)
    {
        if (Parse(scalar.Text.Trim()) is not { } pattern)
            return scalar.Text;
        return pattern.Runs.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{pattern.DaysOn} days on / {pattern.DaysOff} off")
            : string.Join(
                " ",
                pattern.Runs.Select(run =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{run.Days} {(run.Shift.Length > 0 ? run.Shift : "off")}"
                    )
                )
            );
    }

    private static RosterPattern? Parse(string text)
    {
        var match = TurnsShape().Match(text);
        var pattern = match.Success
            ? new RosterPattern(Number(match.Groups[1]), Number(match.Groups[2]), [])
            : Cycle(text);
        return pattern is { DaysOn: > 0 } && pattern.DaysOn + pattern.DaysOff <= LongestCycle ? pattern : null;
    }

    private static RosterPattern? Cycle(string text)
    {
        var runs = new List<(int Days, string Shift)>();
        var end = 0;
        for (var match = ItemShape().Match(text); match.Success && match.Index == end; match = match.NextMatch())
        {
            end = match.Index + match.Length;
            var word = match.Groups[2].Value;
            if (word is "on" or "days")
                return null;
            var shift = word is "-" or "off" ? "" : word;
            var days = match.Groups[1].Success ? Number(match.Groups[1]) : 1;
            if (runs.Count > 0 && runs[^1].Shift == shift)
                runs[^1] = (runs[^1].Days + days, shift);
            else
                runs.Add((days, shift));
        }

        return end < text.Length || runs.Count == 0 || runs.Any(run => run.Days == 0)
            ? null
            : new(
                runs.Where(run => run.Shift.Length > 0).Sum(run => run.Days),
                runs.Where(run => run.Shift.Length == 0).Sum(run => run.Days),
                runs
            );
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(OnOff)]
    private static partial Regex TurnsShape();

    [GeneratedRegex(Item)]
    private static partial Regex ItemShape();
}
