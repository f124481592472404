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
    [InlineData(8760, "365 days")]
    [InlineData(24, "24 h")]
    [InlineData(60.5, "60.5 h")]
    public void A_period_is_in_days_where_it_is_whole_days(double hours, string text) => Assert.Equal(text, Figures.Period(hours));

    [Theory]
    [InlineData(950, "950")]
    [InlineData(1_234_567, "1,234.6")]
    [InlineData(93_000_000, "93.00")]
    public void Tonnes_of_a_table_share_the_unit_of_the_largest(double tonnes, string text) =>
        Assert.Equal(text, TonneScale.For(tonnes).Format(tonnes));

    [Fact]
    public void What_is_no_number_is_a_dash() =>
        Assert.Equal(("–", "–"), (Figures.Number(double.NaN), Figures.Percent(double.PositiveInfinity)));

    [Theory]
    [InlineData("runs/one", "runs/one")]
    [InlineData("my runs/one", "\"my runs/one\"")]
    public void A_path_with_spaces_is_quoted(string path, string quoted) => Assert.Equal(quoted, CommandName.Quote(path));
}
