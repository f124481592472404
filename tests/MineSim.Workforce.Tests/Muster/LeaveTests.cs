using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Tests;

public class LeaveTests
{
    [Fact]
    public void Everybody_has_exactly_their_leave_and_training_days_in_each_year() =>
        Gen.Select(
                Gen.Int[0, 60],
                Gen.Int[1, 20],
                Gen.Int[0, 30],
                Gen.ULong,
                Gen.OneOf(new RosterSpec(14, 14, 4), new RosterSpec(8, 6, 3), RosterSpec.Of([0, 0, 1, 1, -1], 5))
            )
            .Sample(
                (leave, inARow, training, seed, roster) =>
                {
                    var spec = new WorkforceSpec(
                        roster,
                        [new("driver", 5, ["truck"]), new("trainee", 2, ["truck"], HiredHour: 24 * 100)],
                        0
                    )
                    {
                        Leave = new(leave, inARow),
                        TrainingDays = training,
                    };
                    var days = Away(spec, seed, days: 730, holidays: [7, 200, 201, 390]);
                    foreach (var (person, away) in days)
                    {
                        var from = (int)(person.Hired / 24);
                        foreach (
                            var year in new[] { away.Skip(from).Take(365), away.Skip(from + 365).Take(365) }.Where(
                                year => year.Count() == 365
                            )
                        )
                        {
                            Assert.Equal(leave, year.Count(cause => cause == AbsenceCause.Leave));
                            Assert.Equal(training, year.Count(cause => cause == AbsenceCause.Training));
                        }
                    }
                }
            );

    [Fact]
    public void Leave_is_taken_in_blocks_of_working_days()
    {
        var spec = new WorkforceSpec(new RosterSpec(7, 7, 1), [new("driver", 30, ["truck"])], 0) { Leave = new(17, 7) };
        var away = Away(spec, 5, days: 365, holidays: []);

        foreach (var (_, days) in away)
        {
            var worked = string.Concat(
                days.Select(
                    (cause, day) =>
                        day % 14 < 7
                            ? cause == AbsenceCause.Leave
                                ? "L"
                                : "w"
                            : ""
                )
            );
            var blocks = worked
                .Split('w', StringSplitOptions.RemoveEmptyEntries)
                .Select(block => block.Length)
                .ToList();
            Assert.Equal(17, blocks.Sum());
            Assert.InRange(blocks.Count, 1, 3);
            Assert.All(blocks, block => Assert.Contains(block, new[] { 3, 7, 10, 14, 17 }));
        }

        Assert.True(away.Select(person => person.Days.ToList().IndexOf(AbsenceCause.Leave)).Distinct().Count() > 15);
    }

    [Fact]
    public void Training_days_change_nobodys_leave()
    {
        var spec = new WorkforceSpec(new RosterSpec(8, 6, 2), [new("driver", 20, ["truck"])], 0) { Leave = new(20, 5) };

        var without = Away(spec, 3, 365, []).Select(person => person.Days.Select(cause => cause == AbsenceCause.Leave));
        var with = Away(spec with { TrainingDays = 12 }, 3, 365, [])
            .Select(person => person.Days.Select(cause => cause == AbsenceCause.Leave));

        Assert.Equal(without, with);
    }

    [Fact]
    public void More_leave_than_working_days_is_all_of_them()
    {
        var spec = new WorkforceSpec(new RosterSpec(5, 2, 1), [new("driver", 2, ["truck"])], 0)
        {
            Leave = new(300, 7),
            TrainingDays = 10,
        };

        foreach (var (_, days) in Away(spec, 1, 365, []))
            Assert.Equal(261, days.Count(cause => cause == AbsenceCause.Leave));
    }

    [Fact]
    public void Those_away_are_counted_by_cause()
    {
        var spec = new WorkforceSpec(new RosterSpec(2, 2, 2), [new("driver", 40, ["truck"])], 0.1)
        {
            Leave = new(30, 6),
            TrainingDays = 10,
            Sickness = new(0.1, 60),
            Fatigue = new() { ConsecutiveShifts = 1 },
        };
        var sums = new int[5];
        var model = new WorkforceModel(
            spec,
            [],
            ["all-day"],
            1,
            0,
            new Heard(row =>
            {
                Assert.Equal(
                    row.Rostered,
                    row.Present + row.Absent + row.OnLeave + row.Sick + row.Training + row.Fatigued
                );
                foreach (
                    var (i, count) in new[] { row.Absent, row.OnLeave, row.Sick, row.Training, row.Fatigued }.Index()
                )
                {
                    sums[i] += count;
                }
            })
        );
        for (var day = 0; day < 365; day++)
            model.StartShift(day, 0, 24 * day, []);

        Assert.Equal(40 * 30, sums[1]);
        Assert.Equal(40 * 10, sums[3]);
        Assert.All(sums, sum => Assert.True(sum > 0));
    }

    [Theory]
    [InlineData(-1, 1, 0)]
    [InlineData(366, 1, 0)]
    [InlineData(20, 0, 0)]
    [InlineData(20, 5, 366)]
    public void Impossible_leave_is_refused(int leave, int inARow, int training) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Away(
                new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 1, [])], 0)
                {
                    Leave = new(leave, inARow),
                    TrainingDays = training,
                },
                1,
                1,
                []
            )
        );

    private static List<(Person Person, AbsenceCause[] Days)> Away(
        WorkforceSpec spec,
        ulong seed,
        int days,
        int[] holidays
    )
    {
        var model = new WorkforceModel(
            spec,
            ["truck"],
            ["day", "night"],
            seed,
            0,
            null,
            WorkCalendar.Even(2) with
            {
                Holidays = holidays,
            }
        );
        var away = model.People.Select(person => (person, Days: new AbsenceCause[days])).ToList();
        for (var day = 0; day < days; day++)
        {
            for (var shift = 0; shift < 2; shift++)
            {
                model.StartShift(day, shift, 24 * day + 12 * shift, []);
                foreach (var (person, causes) in away)
                {
                    if (person.IsRostered)
                        causes[day] = person.Away;
                }
            }
        }

        return away;
    }
}
