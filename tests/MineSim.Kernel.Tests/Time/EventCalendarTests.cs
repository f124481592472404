using CsCheck;

namespace MineSim.Kernel.Tests;

public class EventCalendarTests
{
    private static readonly Gen<(int Kind, int Slot, int Delay)[]> Schedule = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[0, 999_999],
        Gen.Int[0, 30]
    ).Array[0, 400];

    [Fact]
    public void A_new_calendar_has_nothing_due() => Assert.Equal(EventCalendar.Never, new EventCalendar().First);

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(4_096)]
    [InlineData(5_000)]
    [InlineData(40_000)]
    public void Due_comes_what_a_sorted_list_says_through_ties_cancels_and_reschedules(int slots) =>
        Schedule.Sample(schedule => Follow(schedule, slots, Sized(slots)), iter: slots > 1_000 ? 60 : 400);

    [Fact]
    public void Growing_in_the_middle_of_a_schedule_changes_nothing() =>
        Schedule.Sample(schedule => Follow(schedule, 16, new EventCalendar(), growing: true), iter: 400);

    [Fact]
    public void A_hundred_thousand_slots_come_out_in_order_of_time_and_then_of_slot()
    {
        var stream = new RandomStream(1, 0, "calendar", "times");
        var due = new (long Time, int Slot)[100_000];
        var calendar = Sized(due.Length);
        for (var slot = 0; slot < due.Length; slot++)
        {
            due[slot] = (stream.Next(20_000), slot);
            calendar.Set(slot, due[slot].Time);
        }

        Array.Sort(due);
        foreach (var expected in due)
            Assert.Equal(expected, Pop(ref calendar));
        Assert.Equal(EventCalendar.Never, calendar.First);
    }

    [Fact]
    public void The_last_time_of_a_calendar_can_be_told_from_never()
    {
        var calendar = new EventCalendar();
        calendar.Set(calendar.Slots - 1, calendar.LastTime);
        Assert.Equal(calendar.LastTime, calendar.TimeOf(calendar.First));
        Assert.NotEqual(EventCalendar.Never, calendar.First);
    }

    [Fact]
    public void It_does_not_grow_when_a_time_in_use_would_no_longer_fit()
    {
        var calendar = new EventCalendar();
        Assert.True(calendar.CanGrow(0));
        calendar.Set(3, calendar.LastTime / 2);
        Assert.False(calendar.CanGrow(0));
        calendar.Set(3, (calendar.LastTime / 2) - 1);
        Assert.True(calendar.CanGrow(0));
        calendar.Grow();
        Assert.Equal(calendar.LastTime, calendar.TimeAt(3));
    }

    private static EventCalendar Sized(int slots)
    {
        var calendar = new EventCalendar();
        while (calendar.Slots < slots)
            calendar.Grow();
        return calendar;
    }

    private static (long Time, int Slot) Pop(ref EventCalendar calendar)
    {
        var (time, slot) = (calendar.TimeOf(calendar.First), calendar.SlotOf(calendar.First));
        calendar.Clear(slot);
        return (time, slot);
    }

    /// <summary>
    /// Sets and clears slots at random and takes the first out, comparing with a sorted set throughout.
    /// </summary>
    private static void Follow(
        (int Kind, int Slot, int Delay)[] schedule,
        int slots,
        EventCalendar calendar,
        bool growing = false
    )
    {
        var reference = new SortedSet<(long Time, int Slot)>();
        var now = 0L;
        foreach (var (kind, number, delay) in schedule)
        {
            var slot = number % slots;
            reference.RemoveWhere(entry => kind != 0 && entry.Slot == slot);
            if (kind == 0 && reference.Count > 0)
            {
                now = reference.Min.Time;
                Assert.Equal(reference.Min, Pop(ref calendar));
                reference.Remove(reference.Min);
            }
            else if (kind == 1)
            {
                calendar.Clear(slot);
            }
            else if (kind > 1)
            {
                calendar.Set(slot, now + delay);
                reference.Add((now + delay, slot));
                Assert.Equal(now + delay, calendar.TimeAt(slot));
            }

            if (growing && delay == 30 && calendar.Slots < 4_096)
            {
                calendar.Grow();
                slots = calendar.Slots;
            }

            if (reference.Count == 0)
                Assert.Equal(EventCalendar.Never, calendar.First);
            else
                Assert.Equal(reference.Min, (calendar.TimeOf(calendar.First), calendar.SlotOf(calendar.First)));
        }
    }
}
