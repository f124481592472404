using MineSim.Reports.Sections;

namespace MineSim.Reports.Tests;

public class FiguresTests
{
    [Theory]
    [InlineData(-1e-12, "0")]
    [InlineData(0, "0")]
    [InlineData(0.24, "0.24")]
    [InlineData(-3.5, "-3.5")]
    [InlineData(85_278_145, "85,278,145")]
    public void A_number_has_as_many_digits_as_its_size_needs(double value, string text) =>
        Assert.Equal(text, Figures.Number(value));
}
