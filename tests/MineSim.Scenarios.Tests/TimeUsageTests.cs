using MineSim.Spec.Value;

namespace MineSim.Scenarios.Tests;

public class TimeUsageTests
{
    [Fact]
    public void Without_a_word_ratios_are_defined_as_usual() =>
        Assert.Equal(new TimeRatiosSpec(), Small.Read(Small.Mine).TimeRatios);

    [Fact]
    public void A_scenario_says_what_each_ratio_divides_by_what() =>
        Assert.Equal(
            new TimeRatiosSpec
            {
                PhysicalAvailability = new(TimeLevel.Available, TimeLevel.Calendar),
                UseOfAvailability = new(TimeLevel.Operating, TimeLevel.Available),
                OperatingUtilisation = new(TimeLevel.Operating, TimeLevel.Calendar),
                EffectiveUtilisation = new(TimeLevel.Working, TimeLevel.Scheduled),
            },
            Small
                .Read(
                    Small.And(
                        """
                        time-usage:
                          physical-availability: available / calendar
                          use-of-availability: operating/available
                          operating-utilisation: operating / calendar
                          effective-utilisation: working / scheduled
                        """
                    )
                )
                .TimeRatios
        );

    [Theory]
    [InlineData(
        "physical-availability: calendar",
        "mine.yaml:13:38: physical-availability: expected 'available / scheduled' or 'available / calendar', but found 'calendar'."
    )]
    [InlineData(
        "physical-availability: available / calender",
        "mine.yaml:13:38: physical-availability: expected 'available / scheduled' or 'available / calendar', but found 'available / calender'. Did you mean 'available / calendar'?"
    )]
    [InlineData("availability: available / calendar", "mine.yaml:13:15: unknown key 'availability' in time usage.")]
    public void A_ratio_is_of_two_levels(string ratio, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(Small.And($"time-usage: {{ {ratio} }}")));
}
