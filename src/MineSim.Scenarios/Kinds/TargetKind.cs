using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Kinds;

/// <summary>A share that is to be reached by a date.</summary>
internal readonly record struct DatedShare(double Share, DateOnly By);

/// <summary>A share by a date: <c>80 % by 2030-01-01</c>.</summary>
internal sealed partial class TargetKind : ScalarKind<DatedShare>
{
    private const string Pattern = @"^(?<share>.+?)\s+by\s+(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})$";
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);

    public override string Words => "share by a date";

    public override string Unit => "%, and year-month-day";

    public override string Range => Share.Range;

    public override DatedShare Instead => new(0, DateOnly.MaxValue);

    protected override string Expected => "a share by a date, for example 80 % by 2030-01-01";

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["type"] = "string", ["pattern"] = @"^\S.*\sby\s+[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    protected override DatedShare Parse(YamlScalar scalar, Problems problems)
    {
        var match = Shape().Match(scalar.Text.Trim());
        if (!match.Success || !DateKind.TryParse(match.Groups["date"].Value, out var by))
            return Refuse(scalar, problems, because: DateKind.Fault(scalar.Text));
        if (QuantityText.Parse(match.Groups["share"].Value, Dimension.Share).Value is not { } share)
            return Refuse(scalar, problems);
        if (Share.Accepts(share))
            return new(share, by);
        problems.Refuse(
            scalar,
            $"'{match.Groups["share"].Value}' is out of range; a share from {Share.Range} is accepted"
        );
        return Instead;
    }

    protected override string Spell(YamlScalar scalar)
    {
        var match = Shape().Match(scalar.Text.Trim());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{QuantityText.Spell(match.Groups["share"].Value, Dimension.Share)} by {match.Groups["date"].Value}"
        );
    }

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
