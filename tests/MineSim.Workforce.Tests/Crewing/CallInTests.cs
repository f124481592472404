using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Training;
using MineSim.Workforce.Crewing;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Tests;

public class CallInTests
{
    private static readonly ShiftHours[] TwoShifts = [new(6, 12), new(18, 12)];

    [Fact]
    public void Whoever_is_asked_comes_when_the_same_shift_begins_again_and_is_paid_overtime()
    {
        // One driver a panel, two trucks: the second wants somebody from a panel that is off. Each shift is seen to
        // lack one on the first day.
        var rows = new List<StaffingRow>();
        var model = Model(new(1), rows, days: 2, trucks: 2);

        Assert.Equal(
            [
                new(0, "day", "truck", 2, 1, 1, 1, 1, 1),
                new(0, "night", "truck", 2, 1, 1, 1, 1, 1),
                new(1, "day", "truck", 2, 1, 1, 1, 2, 0) { CalledIn = 1, OvertimeH = 12 },
                new(1, "night", "truck", 2, 1, 1, 1, 2, 0) { CalledIn = 1, OvertimeH = 12 },
            ],
            rows
        );
        Assert.Equal([0, 0, 12, 12], model.People.Select(person => person.OvertimeHours));
    }

    [Fact]
    public void Without_a_lead_they_come_at_once()
    {
        var rows = new List<StaffingRow>();
        Model(new(1, LeadHours: 0), rows, days: 2, trucks: 2);

        Assert.All(rows, row => Assert.Equal((1, 0), (row.CalledIn, row.Short)));
    }

    [Fact]
    public void Who_is_asked_more_than_a_day_ahead_comes_the_day_after_the_next()
    {
        var rows = new List<StaffingRow>();
        Model(new(1, LeadHours: 25), rows, days: 3, trucks: 2);

        Assert.Equal([0, 0, 0, 0, 1, 1], rows.Select(row => row.CalledIn));
    }

    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(0.0, 0, 0)]
    [InlineData(8.0, 1, 1)]
    [InlineData(9.0, 1, 2)]
    [InlineData(16.0, 1, 2)]
    [InlineData(17.0, 2, 2)]
    [InlineData(25.0, 3, 3)]
    [InlineData(33.0, 3, 4)]
    public void Each_shift_is_asked_for_as_many_shifts_before_as_the_lead_takes(double? lead, int day, int night) =>
        Assert.Equal([day, night], CallIns.ShiftsAhead(new CallInSpec(1, lead), new([new(6, 8), new(14, 16)])));

    [Theory]
    [InlineData(null)]
    [InlineData(9.0)]
    [InlineData(16.0)]
    public void Shifts_of_unequal_hours_are_each_asked_for_once(double? lead)
    {
        // One is missing in each; those who come are asked for it the day before, or when the shift before it begins.
        var rows = new List<StaffingRow>();
        var spec = new WorkforceSpec(new RosterSpec(14, 14, 1), [new("driver", 8, ["truck"])], 0)
        {
            CallIn = new(1, lead),
        };
        var model = new WorkforceModel(
            spec,
            ["truck"],
            ["day", "night"],
            1,
            0,
            new Heard(rows.Add),
            new([new(6, 8), new(14, 16)])
        );
        for (var day = 14; day < 18; day++)
        {
            model.StartShift(day, 0, 24 * day + 6, [0]);
            model.StartShift(day, 1, 24 * day + 14, [0]);
        }

        Assert.Equal([0, 0, 1, 1, 1, 1, 1, 1], rows.Select(row => row.CalledIn));
        Assert.Equal(3 * 8 + 3 * 16, model.People.Sum(person => person.OvertimeHours));
    }

    [Fact]
    public void Nobody_comes_who_does_not_accept_or_whom_a_fatigue_rule_keeps_away()
    {
        var rows = new List<StaffingRow>();
        Model(new(0), rows, days: 10, trucks: 2);
        Assert.All(rows, row => Assert.Equal(0, row.CalledIn));

        rows.Clear();
        Model(new(1), rows, days: 13, trucks: 2, new() { Hours = new(36, 168) });
        Assert.Equal(6, rows.Take(14).Sum(row => row.CalledIn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    public void Nobody_is_called_in_who_is_in_training_or_a_refresher(double? lead)
    {
        // Two drivers on two panels: one learns a shovel in class, then the other, on site by roster, has a refresher
        // of three shifts.
        TrainingProgrammeSpec Of(string name, int from, double hours, params string[] requires) =>
            new(name, [new ClassroomStage(hours)], ["shovel"])
            {
                Requires = requires,
                Intake = [new(1, 24 * from)],
                Trainees = requires.Length > 0 ? null : new("novice"),
            };
        var spec = new WorkforceSpec(new RosterSpec(2, 2, 2), [new("driver", 2, ["truck"], LicensedHour: 1)], 0)
        {
            CallIn = new(1, lead),
            Training = [Of("staff", 4, 240, "truck"), Of("new", 0, 2400)],
            Skills = [new("truck") { Refresher = new(72, 24 * 20) }],
        };
        var model = new WorkforceModel(spec, ["truck", null, null], ["all-day"], 1, 0);
        var calledIn = 0;
        for (var day = 0; day < 40; day++)
        {
            model.StartShift(day, 0, 24 * day, [0, 1, 2]);
            foreach (var person in model.People.Where(person => person.IsCalledIn))
            {
                calledIn++;
                Assert.False(person.IsTraining);
                Assert.Equal(0, person.RefresherLeft);
            }
        }

        Assert.True(calledIn > 10);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(48.0)]
    public void Nobody_is_called_in_from_leave_that_goes_on_after_days_off(double? lead)
    {
        // Two days on, two off; leave of three working days in a row, so always around days off or beside them.
        var spec = new WorkforceSpec(new RosterSpec(2, 2, 2), [new("driver", 6, ["truck"])], 0)
        {
            CallIn = new(1, lead),
            Leave = new(45, 3),
        };
        var model = new WorkforceModel(spec, [.. Enumerable.Repeat("truck", 6)], ["all-day"], 1, 0);
        List<(bool OnLeave, bool CalledIn)>[] days = [.. model.People.Select(_ => new List<(bool, bool)>())];
        for (var day = 0; day < 730; day++)
        {
            model.StartShift(day, 0, 24 * day, [0, 1, 2, 3, 4, 5]);
            foreach (var person in model.People)
                days[person.Number].Add((person.Away == AbsenceCause.Leave, person.IsCalledIn));
        }

        var (around, beside) = (0, 0);
        foreach (var each in days)
        {
            for (var day = 1; day < each.Count - 2; day++)
            {
                if (!each[day - 1].OnLeave || each[day].OnLeave || each[day + 1].OnLeave)
                    continue;
                if (each[day + 2].OnLeave)
                {
                    around++;
                    Assert.False(each[day].CalledIn || each[day + 1].CalledIn);
                }
                else if (each[day].CalledIn)
                {
                    beside++;
                }
            }
        }

        Assert.True(around > 20 && beside > 20, $"{around} {beside}");
    }

    [Fact]
    public void Nobody_is_called_in_next_to_a_shift_of_their_own_or_twice_a_day_or_without_a_licence() =>
        RandomRosters.Any.Sample(scenario =>
        {
            var model = scenario.Model();
            var previous = new HashSet<Person>();
            var (today, onDay) = (new HashSet<Person>(), -1);
            scenario.Run(
                model,
                30,
                (day, shift, start, _) =>
                {
                    if (day != onDay)
                        (today, onDay) = ([], day);
                    var here = model.People.Where(person => person.IsPresent).ToHashSet();
                    foreach (var person in here.Where(person => person.IsCalledIn))
                    {
                        Assert.False(person.IsRostered);
                        Assert.NotEqual(Person.Nowhere, person.Position);
                        Assert.True(scenario.Workforce.May(person, person.Position, start));
                        Assert.True(scenario.Workforce.Shifts == 1 || !previous.Contains(person));
                    }

                    foreach (var person in here)
                        Assert.True(today.Add(person));
                    previous = here;
                }
            );
        });

    [Fact]
    public void Call_ins_leave_the_seats_of_rostered_people_as_they_are_in_the_first_shift() =>
        RandomRosters.Any.Sample(scenario =>
        {
            var without = scenario with
            {
                Workforce = scenario.Workforce with { Spec = scenario.Workforce.Spec with { CallIn = null } },
            };
            var (with, alone) = (scenario.Model(), without.Model());
            scenario.Run(with, 1, (_, _, _, _) => { });
            without.Run(alone, 1, (_, _, _, _) => { });
            for (
                var position = 0;
                position < scenario.Workforce.Positions.Length && scenario.Workforce.Shifts == 1;
                position++
            )
            {
                if (alone.OperatorOf(position) is { } person)
                    Assert.Equal(person, with.OperatorOf(position));
            }
        });

    [Fact]
    public void Who_was_called_in_can_take_over_another_machine()
    {
        var spec = new WorkforceSpec(new RosterSpec(2, 2, 2), [new("driver", 2, ["truck"])], 0)
        {
            CallIn = new(1, LeadHours: 0),
        };
        var model = new WorkforceModel(spec, ["truck", "truck", "truck"], ["all-day"], 1, 0);
        model.StartShift(3, 0, 72, [0, 1]);
        model.StartShift(4, 0, 96, [0, 1]);
        Assert.True(model.IsFilled(1));

        var called = model.OperatorOf(1)!;
        model.Release(1);

        Assert.True(model.TryAssign(2));
        Assert.Equal(called, model.OperatorOf(2));
    }

    [Fact]
    public void Shifts_with_leave_sickness_fatigue_rules_and_call_ins_allocate_nothing()
    {
        var spec = new WorkforceSpec(
            new RosterSpec(14, 14, 4),
            [new("driver", 60, ["truck"]), new("digger", 20, ["shovel", "truck"])],
            0.05
        )
        {
            Leave = new(20, 7),
            TrainingDays = 5,
            Sickness = new(0.05, 100),
            Fatigue = new()
            {
                ConsecutiveShifts = 14,
                Hours = new(84, 168),
                RestHours = 10,
            },
            CallIn = new(0.3),
        };
        var model = new WorkforceModel(
            spec,
            [.. Enumerable.Repeat("truck", 14), "shovel", "shovel"],
            ["day", "night"],
            1,
            0
        );
        int[] wanted = [.. Enumerable.Range(0, 16)];
        var shift = 0;
        long Run(int until)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (; shift < until; shift++)
                model.StartShift(shift / 2, shift % 2, 12.0 * shift, wanted);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Run(3000);

        // A collection that another test causes counts the rest of this thread's allocation room; shifts go on.
        Assert.Equal(0, new[] { 4000, 5000, 6000 }.Min(Run));
        Assert.True(model.People.Sum(person => person.OvertimeHours) > 10_000);
    }

    [Theory]
    [InlineData(-0.1, 12)]
    [InlineData(1.1, 12)]
    [InlineData(0.5, -1)]
    public void Impossible_call_ins_are_refused(double accept, double lead) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Model(new(accept, lead), [], 1, 1));

    private static WorkforceModel Model(
        CallInSpec callIn,
        List<StaffingRow> rows,
        int days,
        int trucks,
        FatigueSpec? fatigue = null
    )
    {
        var spec = new WorkforceSpec(new RosterSpec(14, 14, 4), [new("driver", 4, ["truck"])], 0)
        {
            CallIn = callIn,
            Fatigue = fatigue,
        };
        var model = new WorkforceModel(
            spec,
            [.. Enumerable.Repeat("truck", trucks)],
            ["day", "night"],
            1,
            0,
            new Heard(rows.Add),
            new WorkCalendar(TwoShifts)
        );
        int[] all = [.. Enumerable.Range(0, trucks)];
        for (var day = 0; day < days; day++)
        {
            model.StartShift(day, 0, 24 * day + 6, all);
            model.StartShift(day, 1, 24 * day + 18, all);
        }

        return model;
    }
}
