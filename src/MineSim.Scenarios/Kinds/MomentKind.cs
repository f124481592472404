using System.Text.Json.Nodes;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Kinds;

/// <summary>A date, or a time after the start of the run.</summary>
internal sealed class MomentKind : ScalarKind<Moment>
{
    private static readonly QuantityKind AfterStart = new(Dimension.Time, Lowest.Zero);

    public override string Words => "date, or time after the start";

    public override string Unit => Dimension.Time.UnitList;

    public override Moment Instead => default;

    protected override string Expected => "a date, for example 2028-04-01, or a time after the start, for example 90 d";

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(new DateKind().Schema(book), AfterStart.Schema(book)) };

    protected override Moment Parse(YamlScalar scalar, Problems problems)
    {
        if (DateKind.TryParse(scalar.Text.Trim(), out var date))
            return new Moment(date, 0);
        var time = QuantityText.Parse(scalar.Text, Dimension.Time);
        return time is { Value: { } hours } && AfterStart.Accepts(hours)
            ? new Moment(null, hours)
            : Refuse(scalar, problems, time.Suggestion, DateKind.Fault(scalar.Text));
    }

    protected override string Spell(YamlScalar scalar) =>
        DateKind.TryParse(scalar.Text.Trim(), out _)
            ? scalar.Text.Trim()
            : QuantityText.Spell(scalar.Text, Dimension.Time);
}
