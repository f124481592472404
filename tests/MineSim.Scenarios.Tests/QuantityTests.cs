using MineSim.Scenarios.Units;

namespace MineSim.Scenarios.Tests;

public class QuantityTests
{
    [Theory]
    [InlineData("90 s", 0.025)]
    [InlineData("3 min", 0.05)]
    [InlineData("3min", 0.05)]
    [InlineData("1.5e1 minutes", 0.25)]
    [InlineData("2 d", 48)]
    [InlineData("1 week", 168)]
    [InlineData("1 month", 730)]
    [InlineData("1 y", 8760)]
    public void Times_are_read_in_hours(string text, double hours) =>
        Assert.Equal(hours, QuantityText.Parse(text, Dimension.Time).Value!.Value, 12);

    [Theory]
    [InlineData("8.76 Mt/y", 1000)]
    [InlineData("24 kt/d", 1000)]
    [InlineData("500 kg/h", 0.5)]
    public void Rates_are_read_in_tonnes_an_hour(string text, double rate) =>
        Assert.Equal(rate, QuantityText.Parse(text, Dimension.Rate).Value!.Value, 9);

    [Theory]
    [InlineData("17 %", 0.17)]
    [InlineData("0.17", 0.17)]
    public void Shares_are_percentages_or_fractions(string text, double share) =>
        Assert.Equal(share, QuantityText.Parse(text, Dimension.Share).Value!.Value, 12);

    [Theory]
    [InlineData("30 d", "duration: 30 d")]
    [InlineData("30.0 days", "duration: 30 d")]
    [InlineData("+3e1d", "duration: 30 d")]
    public void A_quantity_has_one_spelling(string text, string expected)
    {
        using var folder = new Folder();
        Assert.Contains(
            expected,
            folder.Write("mine.yaml", Small.With("30 d", text)).Read().ResolvedText,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "30",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '30' has no unit."
    )]
    [InlineData(
        "3 km",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '3 km' is a length."
    )]
    [InlineData(
        "30 dayz",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but 'dayz' is no unit of it. Did you mean 'day'?"
    )]
    [InlineData("-3 d", "mine.yaml:4:11: duration: '-3 d' is out of range; a value from 1 s to 1000 y is accepted.")]
    [InlineData(
        "2000 y",
        "mine.yaml:4:11: duration: '2000 y' is out of range; a value from 1 s to 1000 y is accepted."
    )]
    [InlineData(
        ".nan",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '.nan' is not a finite number."
    )]
    [InlineData(
        "NaN h",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but 'NaN h' is not a finite number."
    )]
    [InlineData(
        "-Infinity h",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '-Infinity h' is not a finite number."
    )]
    [InlineData(
        "1e400 h",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '1e400 h' is not a finite number."
    )]
    [InlineData(
        "3,5 d",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but in '3,5 d' the number is not plain: fractions are written with a point, thousands without a separator. Did you mean '3.5 d'?"
    )]
    [InlineData(
        "28,000 d",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but in '28,000 d' the number is not plain: fractions are written with a point, thousands without a separator. Did you mean '28000 d'?"
    )]
    [InlineData(
        "1 200 min",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but in '1 200 min' the number is not plain: fractions are written with a point, thousands without a separator. Did you mean '1200 min'?"
    )]
    [InlineData(
        "30 fortnights",
        "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but 'fortnights' is no unit of it; accepted are s, min, h, d, weeks, months, y."
    )]
    [InlineData("soon", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but found 'soon'.")]
    [InlineData("[1 d]", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but found a list.")]
    [InlineData(
        "",
        "mine.yaml:4:10: duration: expected a time with a unit, for example 3 min, but nothing is written here."
    )]
    public void A_bad_quantity_says_what_was_expected(string text, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Small.With("30 d", text)));

    [Theory]
    [InlineData(
        "materials: { ore: {} }",
        "materials: { ore: { plan: 28 Mtpa } }",
        "plan: expected a rate with a unit, for example 26 Mt/y, but 'Mtpa' is no unit of it. Did you mean 'Mt/y'?"
    )]
    [InlineData(
        "materials: { ore: {} }",
        "materials: { ore: { plan: 28,000 kt/y } }",
        "plan: expected a rate with a unit, for example 26 Mt/y, but in '28,000 kt/y' the number is not plain: fractions are written with a point, thousands without a separator. Did you mean '28000 kt/y'?"
    )]
    [InlineData(
        "payload: 200 t",
        "payload: 220 tons",
        "payload: expected a mass with a unit, for example 345 t, but 'tons' is no unit of it; accepted are kg, t, kt, Mt."
    )]
    [InlineData(
        "count: 5",
        "count: 5, arrives: 2028-13-01",
        "arrives: expected a date, for example 2028-04-01, or a time after the start, for example 90 d, but found '2028-13-01': the month stands in the middle, 01 to 12."
    )]
    [InlineData(
        "count: 5",
        "count: 5, arrives: 2029-02-29",
        "arrives: expected a date, for example 2028-04-01, or a time after the start, for example 90 d, but found '2029-02-29': February 2029 has 28 days."
    )]
    public void What_is_usual_elsewhere_is_told_as_it_is_written_here(string part, string by, string sentence) =>
        Assert.EndsWith(sentence, Assert.Single(Small.Problems(Small.With(part, by))), StringComparison.Ordinal);
}
