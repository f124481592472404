using MineSim.Spec.Calendars;

namespace MineSim.Scenarios.Tests;

public class CalendarTests
{
    [Theory]
    [InlineData(
        "shifts: { day: 06:00-18:00, night: 19:00-06:00 }",
        "mine.yaml:13:28: shifts must cover the whole day, and after 'day' until 'night' starts 1 h are not covered."
    )]
    [InlineData(
        "shifts: { day: 06:00-18:00, night: 17:00-06:00 }",
        "mine.yaml:13:28: shifts must not overlap, and 'day' lasts 1 h after 'night' has started."
    )]
    [InlineData(
        "shifts: { day: 06:00-18:00 }",
        "mine.yaml:13:28: shifts must cover the whole day, and after 'day' until 'day' starts 12 h are not covered."
    )]
    [InlineData(
        "shifts: { day: six to eight }",
        "mine.yaml:13:28: day: expected the hours of a shift, for example 06:00-18:00, but found 'six to eight'."
    )]
    [InlineData(
        "meal: { for: 6 h, times: 4 }",
        "mine.yaml:13:11: shift change and meals take 24 h, which leaves nothing of shift 'all-day'."
    )]
    [InlineData(
        "meal: { for: 1 h, staggered: maybe }",
        "mine.yaml:13:42: staggered: expected 'yes' or 'no', but found 'maybe'."
    )]
    [InlineData(
        "fuel: { for: 20 min }",
        "mine.yaml:13:13: fuel lacks 'every': the operating hours between two of truck model 'truck', which has no tank."
    )]
    [InlineData("stops: { blast: { for: 30 min } }", "mine.yaml:13:29: either 'at' or 'every' must be given.")]
    [InlineData(
        "stops: { blast: { at: 25:00, for: 30 min } }",
        "mine.yaml:13:35: at: expected a time of day, for example 12:30, but found '25:00'."
    )]
    [InlineData(
        "stops: { rain: { every: 9 d, for: 1 h, months: [13] } }",
        "mine.yaml:13:61: months: expected a whole number from 1 to 12, but found '13'."
    )]
    [InlineData(
        "shift-change: { way: park-up }",
        "mine.yaml:13:27: shift change lacks 'for': how long each machine stands."
    )]
    [InlineData(
        "shift-change: { for: 20 min, way: walk }",
        "mine.yaml:13:47: way: expected 'hot-seat' or 'park-up', but found 'walk'."
    )]
    [InlineData(
        "shift-change: { for: 20 min, at: pit }",
        "mine.yaml:13:42: 'at' has a meaning only with 'way: park-up'."
    )]
    [InlineData(
        "shift-change: { for: 20 min, call-in: 20 min, way: hot-seat }",
        "mine.yaml:13:42: 'call-in' has a meaning only with 'way: park-up'."
    )]
    [InlineData(
        "shift-change: { for: 20 min, way: park-up, at: pitt }",
        "mine.yaml:13:60: there is no node 'pitt'. Did you mean 'pit'?"
    )]
    [InlineData(
        "shift-change: { for: 20 min, way: park-up, call-in: 24 h }",
        "mine.yaml:13:56: trucks that are called in 24 h before the end have no time to work in shift 'all-day'."
    )]
    [InlineData("holidays: { eid: {} }", "mine.yaml:13:30: holiday lacks 'on': when it is.")]
    [InlineData(
        "holidays: { eid: { on: 2028-02-30 } }",
        "mine.yaml:13:36: on: expected a date, for example 2028-03-23, or days in a row, for example 2028-02-26..2028-02-28, but found '2028-02-30': February 2028 has 29 days."
    )]
    [InlineData(
        "holidays: { eid: { on: [2028-02-28..2028-02-26] } }",
        "mine.yaml:13:37: on: the last day lies before the first."
    )]
    [InlineData(
        "holidays: { eid: { on: 2028-02-26, faces: fase } }",
        "mine.yaml:13:55: there is no face 'fase'. Did you mean 'face'?"
    )]
    [InlineData(
        "stops: { rain: { every: 0 d, for: 1 h } }",
        "mine.yaml:13:37: every: '0 d' is out of range; a value from 1 s to 1000 y is accepted."
    )]
    public void A_calendar_must_be_one(string calendar, string sentence) =>
        Assert.Equal([sentence], Small.Problems(Small.And($"calendar: {{ {calendar} }}")));

    [Fact]
    public void Holidays_and_the_change_of_shift_are_read()
    {
        var calendar = Small
            .Read(
                Small.And(
                    "calendar: { shift-change: { for: 20 min, way: park-up, at: "
                        + "pit, call-in: 30 min }, holidays: { eid: "
                        + "{ on: [2028-02-26..2028-02-28, 2029-02-14] }, labour: { on: 2028-05-01, every-year: yes, faces: face } } }"
                )
            )
            .Mine.Calendar;

        Assert.Equal((1 / 3.0, new ParkUpSpec(0.5, "pit")), (calendar.ShiftChangeHours, calendar.ParkUp));
        Assert.Equal(["eid", "labour"], calendar.Holidays.Select(holiday => holiday.Name));
        Assert.Equal(
            [new(new(2028, 2, 26), new(2028, 2, 28)), new(new(2029, 2, 14), new(2029, 2, 14))],
            calendar.Holidays[0].Days
        );
        Assert.Equal((true, "face"), (calendar.Holidays[1].EveryYear, calendar.Holidays[1].Faces.Single()));
    }

    [Theory]
    [InlineData("20 min")]
    [InlineData("{ for: 20 min }")]
    [InlineData("{ for: 20 min, way: hot-seat }")]
    public void Without_more_words_drivers_are_relieved_in_the_seat(string change)
    {
        var calendar = Small.Read(Small.And($"calendar: {{ shift-change: {change} }}")).Mine.Calendar;

        Assert.Equal((1 / 3.0, null), (calendar.ShiftChangeHours, calendar.ParkUp));
    }

    [Fact]
    public void A_line_up_must_be_reached_and_left()
    {
        var roads = "segments: [{ between: [pit, crusher], time: 6 min }, { from: pit, to: yard, time: 1 min }]";

        Assert.Equal(
            [
                "mine.yaml:13:60: 'face' cannot be reached from the line-up: no road leads from node 'yard' to node "
                    + "'pit'.",
            ],
            Small
                .Problems(
                    Small.With("segments: [{ between: [pit, crusher], time: 6 min }]", roads)
                        + "calendar: { shift-change: { for: 20 min, way: park-up, at: yard } }\n"
                )
                .Select(problem => problem.Replace("face 'face'", "'face'", StringComparison.Ordinal))
        );
    }
}
