using CsCheck;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Value;

namespace MineSim.Records.Tests.TimeUsage;

public class TimeUsageModelTests
{
    [Fact]
    public void Every_category_has_exactly_one_place_which_is_its_own() =>
        Assert.Equal(TimeCategories.All, TimeUsageModel.Places.Select(place => place.Category));

    [Fact]
    public void Calendar_time_holds_every_class_and_productive_time_only_work()
    {
        Assert.All(Enum.GetValues<TimeClass>(), each => Assert.True(TimeUsageModel.Holds(TimeLevel.Calendar, each)));
        Assert.Equal(
            [TimeClass.Productive],
            Enum.GetValues<TimeClass>().Where(each => TimeUsageModel.Holds(TimeLevel.Productive, each))
        );
    }

    [Theory]
    [InlineData(TimeLevel.Calendar, TimeLevel.Scheduled, TimeClass.Unscheduled)]
    [InlineData(TimeLevel.Scheduled, TimeLevel.Available, TimeClass.Down)]
    [InlineData(TimeLevel.Available, TimeLevel.Operating, TimeClass.Standby)]
    [InlineData(TimeLevel.Operating, TimeLevel.Working, TimeClass.Delay)]
    [InlineData(TimeLevel.Working, TimeLevel.Productive, TimeClass.Waiting)]
    public void A_level_is_the_next_one_and_one_class_more_to_the_tick(
        TimeLevel outer,
        TimeLevel inner,
        TimeClass between
    ) =>
        Gen.Long[0, 1L << 50]
            .Array[TimeCategories.Count]
            .Sample(ticks => Assert.Equal(At(outer, ticks) - At(inner, ticks), In(between, ticks)));

    [Fact]
    public void Levels_are_listed_from_calendar_time_inwards() =>
        Assert.Equal(Enum.GetValues<TimeLevel>().Reverse(), TimeUsageModel.Levels);

    private static long At(TimeLevel level, long[] ticks) =>
        TimeUsageModel
            .Places.Where(place => TimeUsageModel.Holds(level, place.Class))
            .Sum(place => ticks[(int)place.Category]);

    private static long In(TimeClass timeClass, long[] ticks) =>
        TimeUsageModel.Places.Where(place => place.Class == timeClass).Sum(place => ticks[(int)place.Category]);
}
