using MineSim.Cli.Showing;

namespace MineSim.Cli.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0.0 s")]
    [InlineData(9.94, "9.9 s")]
    [InlineData(75, "75 s")]
    [InlineData(600, "10.0 min")]
    [InlineData(36_000, "10.0 h")]
    public void A_duration_has_the_unit_a_person_would_choose(double seconds, string text) =>
        Assert.Equal(text, Figures.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(36, "36 h, 2028-01-01 to 2028-01-02")]
    [InlineData(24, "24 h on 2028-01-01")]
    [InlineData(48, "2 days, 2028-01-01 to 2028-01-02")]
    [InlineData(8784, "366 days, 2028-01-01 to 2028-12-31")]
    [InlineData(100.5, "4.19 days, 2028-01-01 to 2028-01-05")]
    [InlineData(21_900, "2.5 years, 2028-01-01 to 2030-07-01")]
    public void A_period_has_a_length_that_people_use_and_its_first_and_last_day(double hours, string text) =>
        Assert.Equal(text, Figures.Period(new DateOnly(2028, 1, 1), hours));

    [Fact]
    public void What_is_no_number_is_a_dash() =>
        Assert.Equal(("–", "–"), (Figures.Number(double.NaN), Figures.Percent(double.PositiveInfinity)));

    [Theory]
    [InlineData("runs/one", "runs/one")]
    [InlineData("my runs/one", "\"my runs/one\"")]
    public void A_path_with_spaces_is_quoted(string path, string quoted) =>
        Assert.Equal(quoted, CommandName.Quote(path));
}
