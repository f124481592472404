namespace MineSim.Scenarios.Tests;

public class CalendarTests
{
    [Theory]
    [InlineData("shifts: { day: 06:00-18:00, night: 19:00-06:00 }", "mine.yaml:13:28: shifts must cover the whole day, and after 'day' until 'night' starts 1 h are not covered.")]
    [InlineData("shifts: { day: 06:00-18:00, night: 17:00-06:00 }", "mine.yaml:13:28: shifts must not overlap, and 'day' lasts 1 h after 'night' has started.")]
    [InlineData("shifts: { day: 06:00-18:00 }", "mine.yaml:13:28: shifts must cover the whole day, and after 'day' until 'day' starts 12 h are not covered.")]
    [InlineData("shifts: { day: six to eight }", "mine.yaml:13:28: day: expected the hours of a shift, for example 06:00-18:00, but found 'six to eight'.")]
    [InlineData("meal: { for: 6 h, times: 4 }", "mine.yaml:13:11: shift change and meals take 24 h, which leaves nothing of shift 'all-day'.")]
    [InlineData("meal: { for: 1 h, staggered: maybe }", "mine.yaml:13:42: staggered: expected 'yes' or 'no', but found 'maybe'.")]
    [InlineData("fuel: { for: 20 min }", "mine.yaml:13:13: fuel lacks 'every': the operating hours between two of truck model 'truck', which has no tank.")]
    [InlineData("stops: { blast: { for: 30 min } }", "mine.yaml:13:29: either 'at' or 'every' must be given.")]
    [InlineData("stops: { blast: { at: 25:00, for: 30 min } }", "mine.yaml:13:35: at: expected a time of day, for example 12:30, but found '25:00'.")]
    [InlineData("stops: { rain: { every: 9 d, for: 1 h, months: [13] } }", "mine.yaml:13:61: months: expected a whole number from 1 to 12, but found '13'.")]
    [InlineData("stops: { rain: { every: 0 d, for: 1 h } }", "mine.yaml:13:37: every: '0 d' is out of range; a value from 1 s to 1000 y is accepted.")]
    public void A_calendar_must_be_one(string calendar, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Small.And($"calendar: {{ {calendar} }}")));
}
