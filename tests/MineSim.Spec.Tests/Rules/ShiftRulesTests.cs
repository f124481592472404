using MineSim.Spec.Calendars;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Runs and shifts must leave time to work.</summary>
public class ShiftRulesTests
{
    private static readonly ShiftSpec Day = new("day", 6, 12);
    private static readonly ShiftSpec Night = new("night", 18, 12);

    private static readonly Dictionary<string, SiteSpec> Broken = new()
    {
        [
            "DurationHours: a run that starts on 9998-12-31 would last beyond the year 9998, where the calendar ends; let it start earlier or be shorter."
        ] = SmallSite.Spec with
        {
            Start = new(9998, 12, 31),
            DurationHours = 48,
        },
        ["WarmUpHours: the warm-up must be shorter than the duration, or nothing is left to count."] =
            SmallSite.Spec with
            {
                WarmUpHours = 24,
            },
        ["Mine.Calendar.Shifts: at least one shift must be given."] = With(new() { Shifts = [] }),
        [
            "Mine.Calendar.Shifts[0]: shifts must cover the whole day, and after 'day' until 'night' starts 1 h are not covered."
        ] = With(new() { Shifts = [Day with { LengthHours = 11 }, Night] }),
        ["Mine.Calendar.Shifts[1]: shifts must not overlap, and 'night' lasts 2 h after 'day' has started."] = With(
            new() { Shifts = [Day, Night with { LengthHours = 14 }] }
        ),
        ["Mine.Calendar.Shifts[1]: shifts must come in the order of the hours at which they start."] = With(
            new() { Shifts = [Night, Day] }
        ),
        ["Mine.Calendar.Shifts: shift change and meals take 12.5 h, which leaves nothing of shift 'day'."] = With(
            new()
            {
                Shifts = [Day, Night],
                ShiftChangeHours = 0.5,
                Meal = new(6, 2, false),
            }
        ),
        [
            "Mine.Calendar.ParkUp.CallInHours: trucks that are called in 11.75 h before the end have no time to work in shift 'day'."
        ] = With(
            new()
            {
                Shifts = [Day, Night],
                ShiftChangeHours = 0.25,
                ParkUp = new(11.75),
            }
        ),
    };

    public static TheoryData<string> Problems => Refusal.Problems(Broken);

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_a_calendar_lacks_is_told(string problem) => Refusal.IsTold(Broken[problem], problem);

    [Fact]
    public void Shifts_of_people_alone_cover_the_day_too() =>
        Refusal.IsTold(
            SmallCrew.Alone with
            {
                Workforce = new(Rosters.RosterSpec.AlwaysOn, [new("driver", 9, ["drive"])], 0),
                Plan = new([new("day", 6, 12)], [new("trucks", "drive", [new(0, 2)], null)]),
            },
            "Plan.Shifts[0]: shifts must cover the whole day, and after 'day' until 'day' starts 12 h are not covered."
        );

    [Fact]
    public void Of_shifts_whose_length_cannot_be_nothing_more_is_told() =>
        Refusal.IsTold(
            With(new() { Shifts = [new("day", 0, -5)] }),
            "Mine.Calendar.Shifts[0].LengthHours: -5 h is out of range; a value from 1 s to 1000 y is accepted."
        );

    private static SiteSpec With(CalendarSpec calendar) => SmallSite.With(mine => mine with { Calendar = calendar });
}
