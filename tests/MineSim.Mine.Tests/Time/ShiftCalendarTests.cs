namespace MineSim.Mine.Tests;

public class ShiftCalendarTests
{
    [Fact]
    public void A_run_begins_within_the_night_shift_of_the_day_before()
    {
        var calendar = Parts.Calendar(new("day", 6, 12), new("night", 18, 12));

        Assert.Equal(("night", -1, -1, 1), (calendar.Name, calendar.Number, calendar.Day, calendar.OfDay));
        Assert.Equal((Parts.Hours(-6), Parts.Hours(6)), (calendar.Start, calendar.End));
        calendar.MoveOn();
        Assert.Equal(("day", 0, 0, 0), (calendar.Name, calendar.Number, calendar.Day, calendar.OfDay));
        Assert.Equal((Parts.Hours(6), Parts.Hours(18)), (calendar.Start, calendar.End));
        calendar.MoveOn();
        calendar.MoveOn();
        Assert.Equal(("day", 2, 1), (calendar.Name, calendar.Number, calendar.Day));
    }

    [Fact]
    public void A_run_begins_with_a_shift_that_starts_at_midnight()
    {
        var calendar = Parts.Calendar(new("a", 0, 8), new("b", 8, 8), new("c", 16, 8));

        Assert.Equal(("a", 0, 0), (calendar.Name, calendar.Number, calendar.Day));
    }

    [Fact]
    public void Shifts_follow_each_other_without_gap()
    {
        var calendar = Parts.Calendar(new("early", 5.5, 10.25), new("late", 15.75, 13.75));
        var end = calendar.End;
        for (var i = 0; i < 1000; i++)
        {
            calendar.MoveOn();
            Assert.Equal(end, calendar.Start);
            end = calendar.End;
        }
    }
}
