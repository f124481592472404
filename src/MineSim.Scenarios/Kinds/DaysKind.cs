using System.Globalization;
using System.Text.Json.Nodes;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Kinds;

/// <summary>A whole number of days of a year.</summary>
/// <param name="least">The smallest that is accepted.</param>
internal sealed class DaysKind(int least) : ScalarKind<double>
{
    private const int Year = 365;

    public override string Words => "days";

    public override string Unit => Dimension.Time.UnitList;

    public override string Range => string.Create(CultureInfo.InvariantCulture, $"{least} to {Year} d, whole days");

    public override double Instead => least;

    protected override string Expected => "days with a unit, for example 28 d";

    public override JsonObject Schema(SchemaBook book) => Common.Time.Schema(book);

    protected override double Parse(YamlScalar scalar, Problems problems)
    {
        if (QuantityText.Parse(scalar.Text, Dimension.Time) is not { Value: { } hours } reading)
        {
            var fault = QuantityText.Parse(scalar.Text, Dimension.Time);
            problems.Refuse(scalar, $"expected {Expected}, {fault.Fault}", fault.Suggestion);
            return Instead;
        }

        var days = Math.Round(hours / 24, 9);
        if (days >= least && days <= Year && days == Math.Floor(days))
            return days;
        problems.Refuse(
            scalar,
            days > Year
                ? $"{scalar.Words} is more than the {Year} days of a year"
                : $"{scalar.Words} is out of range; whole days from {Range.Split(',')[0]} are accepted"
        );
        return Instead;
    }

    protected override string Spell(YamlScalar scalar) => QuantityText.Spell(scalar.Text, Dimension.Time);
}
