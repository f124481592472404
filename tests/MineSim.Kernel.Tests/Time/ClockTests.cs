namespace MineSim.Kernel.Tests;

public class ClockTests
{
    [Fact]
    public void A_twelve_hour_shift_ends_exactly_when_two_of_six_hours_do() =>
        Assert.Equal(Clock.FromHours(12), 2 * Clock.FromHours(6));

    [Theory]
    [InlineData(0.5 / 3_600_000, 1)]
    [InlineData(0.4 / 3_600_000, 0)]
    [InlineData(-0.5 / 3_600_000, -1)]
    [InlineData(-1, -3_600_000)]
    public void Hours_are_rounded_to_the_nearest_tick_and_keep_their_sign(double hours, long ticks) =>
        Assert.Equal(ticks, Clock.FromHours(hours));

    [Fact]
    public void Sixty_minutes_are_an_hour() => Assert.Equal(1, Clock.ToHours(Clock.FromMinutes(60)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    [InlineData(-1e300)]
    public void What_is_no_time_is_refused(double hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Clock.FromHours(hours));
}
