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
    public void Times_are_read_in_hours(string text, double hours) => Assert.Equal(hours, QuantityText.Parse(text, Dimension.Time).Value!.Value, 12);

    [Theory]
    [InlineData("8.76 Mt/y", 1000)]
    [InlineData("24 kt/d", 1000)]
    [InlineData("500 kg/h", 0.5)]
    public void Rates_are_read_in_tonnes_an_hour(string text, double rate) => Assert.Equal(rate, QuantityText.Parse(text, Dimension.Rate).Value!.Value, 9);

    [Theory]
    [InlineData("17 %", 0.17)]
    [InlineData("0.17", 0.17)]
    public void Shares_are_percentages_or_fractions(string text, double share) => Assert.Equal(share, QuantityText.Parse(text, Dimension.Share).Value!.Value, 12);

    [Theory]
    [InlineData("30 d", "duration: 30 d")]
    [InlineData("30.0 days", "duration: 30 d")]
    [InlineData("+3e1d", "duration: 30 d")]
    public void A_quantity_has_one_spelling(string text, string expected)
    {
        using var folder = new Folder();
        Assert.Contains(expected, folder.Write("mine.yaml", Small.With("30 d", text)).Read().ResolvedText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '30' has no unit.")]
    [InlineData("3 km", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '3 km' is a length.")]
    [InlineData("30 dayz", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but 'dayz' is no unit of it. Did you mean 'day'?")]
    [InlineData("-3 d", "mine.yaml:4:11: duration: '-3 d' is out of range; a value from 1 s to 1000 y is accepted.")]
    [InlineData("2000 y", "mine.yaml:4:11: duration: '2000 y' is out of range; a value from 1 s to 1000 y is accepted.")]
    [InlineData(".nan", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '.nan' is not a finite number.")]
    [InlineData("NaN h", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but 'NaN h' is not a finite number.")]
    [InlineData("-Infinity h", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '-Infinity h' is not a finite number.")]
    [InlineData("1e400 h", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but '1e400 h' is not a finite number.")]
    [InlineData("soon", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but found 'soon'.")]
    [InlineData("[1 d]", "mine.yaml:4:11: duration: expected a time with a unit, for example 3 min, but found a list.")]
    [InlineData("", "mine.yaml:4:10: duration: expected a time with a unit, for example 3 min, but nothing is written here.")]
    public void A_bad_quantity_says_what_was_expected(string text, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Small.With("30 d", text)));
}
