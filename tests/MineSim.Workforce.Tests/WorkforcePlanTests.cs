using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

public class WorkforcePlanTests
{
    private static readonly ShiftSpec[] Shifts = [new("day", 6, 12), new("night", 18, 12)];

    [Fact]
    public void Nobody_works_before_the_run_where_no_shift_is_under_way_as_it_begins()
    {
        // From 06:00 to 14:00, and nothing until the next morning.
        var (staffing, worked) = (new List<StaffingRow>(), new List<double>());
        var plan = new WorkforcePlan(
            new(RosterSpec.AlwaysOn, [new("driver", 1, ["truck"])], 0),
            new([new("day", 6, 8)], [new("trucks", "truck", [new(0, 1)], null)]),
            48,
            1,
            0,
            new Heard(staffing.Add, row => worked.Add(row.WorkedH))
        );

        plan.RunTo(48);

        Assert.Equal([0, 1], staffing.Select(row => row.Day));
        Assert.Equal([8, 8], worked);
    }

    [Fact]
    public void Positions_are_wanted_by_their_dates_and_in_their_shifts()
    {
        var rows = new List<StaffingRow>();
        var plan = new WorkforcePlanSpec(
            Shifts,
            [
                new("trucks", "drive", [new(0, 2), new(48, 4)], 10),
                new("school", "drive", [new(0, 1)], 8) { Shifts = ["day"] },
            ]
        );

        new WorkforcePlan(Drivers(6), plan, 96, 1, 0, new Heard(rows.Add)).RunTo(96);

        // The night shift of the day before is under way at midnight; the second panel works it.
        Assert.Equal(
            [
                ("night", -1, 2),
                ("day", 0, 3),
                ("night", 0, 2),
                ("day", 1, 3),
                ("night", 1, 2),
                ("day", 2, 5),
                ("night", 2, 4),
                ("day", 3, 5),
                ("night", 3, 4),
            ],
            rows.Select(row => (row.Shift, row.Day, row.Required))
        );
        Assert.All(rows, row => Assert.Equal(Math.Min(3, row.Required), row.Assigned));
        Assert.Equal(["trucks-01", "trucks-02", "trucks-03", "trucks-04", "school-01"], plan.Names());
    }

    [Fact]
    public void Planned_hours_are_practice_and_a_shift_that_the_run_cuts_counts_in_part()
    {
        var work = new List<PositionWork>();
        var spec = Drivers(2, Distribution.Constant(100));

        new WorkforcePlan(
            spec,
            new(Shifts, [new("trucks", "drive", [new(0, 1)], 10)]),
            27,
            1,
            0,
            new Heard(work: work.Add)
        ).RunTo(27);

        // Six hours of the night before, a day shift, and nine hours of a night shift; each panel its own.
        Assert.Equal([5.0, 10.0, 7.5], work.Select(row => row.WorkedH));
        Assert.Equal(
            [("driver-002", 105.0), ("driver-001", 110.0), ("driver-002", 112.5)],
            work.Select(row => (row.Person, row.PracticeH))
        );
    }

    [Fact]
    public void Running_in_parts_is_running_at_once()
    {
        List<PersonRow> Run(params double[] hours)
        {
            var rows = new List<PersonRow>();
            var spec = Drivers(40) with
            {
                Turnover = new([new(0.5)]),
                Hiring = [new(new("driver", 1, ["drive"]), Distribution.Exponential(500))],
            };
            var plan = new WorkforcePlan(
                spec,
                new(Shifts, [new("trucks", "drive", [new(0, 12)], 10)]),
                5000,
                1,
                0,
                new Heard(work: _ => { }, person: rows.Add)
            );
            foreach (var hour in hours)
                plan.RunTo(hour);
            return rows;
        }

        Assert.NotEmpty(Run(5000));
        Assert.Equal(Run(5000), Run(0, 17, 18, 2000.5, 5000));
    }

    [Fact]
    public void Fatigue_rules_know_how_long_the_shifts_of_the_plan_are()
    {
        var rows = new List<StaffingRow>();
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 1, ["drive"])], 0)
        {
            Fatigue = new() { Hours = new(60, 168) },
        };
        ShiftSpec[] shifts = [new("day", 6, 10), new("night", 16, 14)];

        new WorkforcePlan(
            spec,
            new(shifts, [new("trucks", "drive", [new(0, 1)], 9) { Shifts = ["day"] }]),
            24 * 14,
            1,
            0,
            new Heard(rows.Add)
        ).RunTo(24 * 14);

        // Six days of 10 h are 60 h in seven days; of 12 h they would be five.
        Assert.Equal(12, rows.Sum(row => row.Assigned));
        Assert.Equal(2, rows.Sum(row => row.Fatigued));
    }

    [Fact]
    public void A_plan_has_shifts_and_a_length()
    {
        Assert.ThrowsAny<ArgumentException>(() => new WorkforcePlan(Drivers(1), new([], []), 24, 1, 0));
        Assert.ThrowsAny<ArgumentException>(() => new WorkforcePlan(Drivers(1), new(Shifts, []), 0, 1, 0));
    }

    private static WorkforceSpec Drivers(int count, Distribution? experience = null) =>
        new(new RosterSpec(1, 0, 2), [new("driver", count, ["drive"]) { Experience = experience }], 0);
}
