using MineSim.Reports.Sections;

namespace MineSim.Reports.Tests;

public class MeasureTests
{
    [Theory]
    [InlineData("t", 2.5e6, -40_000, "-0.04 Mt")]
    [InlineData("t", 2.5e6, -1, "0.00 Mt")]
    [InlineData("t", 20_000, 450, "0.5 kt")]
    [InlineData("USD", 5.8e9, -5.8e9, "-5,800.00 million US$")]
    [InlineData("1", 14, 13.72, "13.7")]
    [InlineData("h", 1200, 1200.4, "1,200 h")]
    public void A_figure_is_written_in_the_measure_of_the_largest(
        string unit,
        double largest,
        double value,
        string text
    ) => Assert.Equal(text, Measure.For(unit, largest).Full(value));

    [Theory]
    [InlineData(950, "950")]
    [InlineData(1_234_567, "1,234.6")]
    [InlineData(93_000_000, "93.00")]
    public void Tonnes_of_a_table_share_the_unit_of_the_largest(double tonnes, string text) =>
        Assert.Equal(text, Measure.OfTonnes(tonnes).Format(tonnes));

    [Theory]
    [InlineData(0.8843, "88.4%")]
    [InlineData(double.NaN, "–")]
    [InlineData(double.PositiveInfinity, "–")]
    [InlineData(-0.0001, "0.0%")]
    public void In_a_table_percent_are_marked_and_what_is_no_number_is_a_dash(double share, string text) =>
        Assert.Equal(text, Measure.Percent.InTable(share));

    [Fact]
    public void A_share_is_written_in_percent() => Assert.Equal("88.4%", Measure.Percent.Full(0.8843));
}
