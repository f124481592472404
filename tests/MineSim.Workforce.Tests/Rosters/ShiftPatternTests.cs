using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

public class ShiftPatternTests
{
    [Fact]
    public void Four_days_four_nights_four_off_with_three_panels_man_both_shifts_every_day()
    {
        var spec = RosterSpec.Of(Days("DDDDNNNN...."), 3);

        Assert.Equal((8, 4, 2), (spec.DaysOn, spec.DaysOff, spec.ShiftsCovered(2)));
        Assert.Equal("DDDDNNNN....DDDDNNNN....", Letters(spec, 0, 24));
        Assert.Equal("....DDDDNNNN....DDDDNNNN", Letters(spec, 1, 24));
        Assert.Equal("NNNN....DDDDNNNN....DDDD", Letters(spec, 2, 24));
    }

    [Fact]
    public void A_day_swing_a_night_swing_and_a_fortnight_off_take_four_panels()
    {
        Assert.Equal(2, RosterSpec.Of(Days("DDDDDDDNNNNNNN.............."), 4).ShiftsCovered(2));
        Assert.Equal(0, RosterSpec.Of(Days("DDDDDDDNNNNNNN.............."), 2).ShiftsCovered(2));
        Assert.Equal([0, 1], RosterSpec.Of(Days("DDDDDDDNNNNNNN.............."), 1).ShiftsWorked(2));
    }

    [Fact]
    public void An_office_week_begins_on_the_day_that_it_says()
    {
        var spec = new RosterSpec(5, 2, 1) { Shifts = [0], FirstDay = 2 };

        Assert.Equal("...DDDDD..DDDDD", "." + Letters(spec, 0, 14));
        Assert.Equal([0], spec.ShiftsWorked(2));
        Assert.Equal("DD..DDDDD..DDDDD.", Letters(spec with { FirstDay = -4 }, -1, 17));
    }

    [Fact]
    public void A_roster_of_the_night_alone_mans_the_night_alone() =>
        Assert.Equal("NN..NN..NN", Letters(new RosterSpec(2, 2, 1) { Shifts = [1] }, 0, 10));

    [Fact]
    public void Days_worked_are_counted_as_they_are_worked() =>
        Gen.Select(
                Gen.Int[-1, 2].Array[1, 30].Where(days => days.Any(day => day >= 0)),
                Gen.Int[1, 5],
                Gen.Int[-40, 40],
                Gen.Int[0, 99],
                Gen.Bool
            )
            .Sample(
                (days, panels, first, length, isWritten) =>
                {
                    var on = days.Count(day => day >= 0);
                    var spec = (
                        isWritten ? RosterSpec.Of(days, panels) : new RosterSpec(on, days.Length - on, panels)
                    ) with
                    {
                        FirstDay = first / 2,
                    };
                    var roster = new PanelRoster(spec, 3);
                    for (var panel = 0; panel < panels; panel++)
                    {
                        Assert.Equal(
                            Enumerable.Range(first, length).Count(day => roster.ShiftOf(panel, day) != PanelRoster.Off),
                            roster.Workdays(panel, first, first + length)
                        );
                    }
                }
            );

    [Fact]
    public void A_roster_that_says_what_there_is_not_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PanelRoster(RosterSpec.Of([0, 2, -1], 1), 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PanelRoster(RosterSpec.Of([-1, -1], 1), 2));
        Assert.Throws<ArgumentException>(() => new PanelRoster(new RosterSpec(3, 3, 1) { Days = [0, -1] }, 2));
        Assert.Throws<ArgumentException>(() => new PanelRoster(new RosterSpec(3, 3, 1) { Shifts = [2] }, 2));
    }

    [Fact]
    public void Groups_work_the_roster_that_they_name()
    {
        var spec = new WorkforceSpec(
            new RosterSpec(14, 14, 4),
            [new("driver", 5, ["truck"]), new("planner", 2, []) { Roster = "office" }],
            0
        )
        {
            Rosters = [new RosterSpec(5, 2, 1) { Name = "office", Shifts = [0] }],
        };
        var model = new WorkforceModel(spec, ["truck"], ["day", "night"], 1, 0);
        var seen = model.People.ToDictionary(person => person.Name, _ => "");
        for (var day = 0; day < 16; day++)
        {
            model.StartShift(day, 0, 24 * day + 6, []);
            string[] onDays = [.. model.People.Where(person => person.IsRostered).Select(person => person.Name)];
            model.StartShift(day, 1, 24 * day + 18, []);
            foreach (var person in model.People)
            {
                seen[person.Name] +=
                    onDays.Contains(person.Name) ? 'D'
                    : person.IsRostered ? 'N'
                    : '.';
            }
        }

        Assert.Equal("DDDDD..DDDDD..DD", seen["planner-001"]);
        Assert.Equal(seen["planner-001"], seen["planner-002"]);
        Assert.Equal("DDDDDDDDDDDDDD..", seen["driver-001"]);
        Assert.Equal("NNNNNNNNNNNNNN..", seen["driver-002"]);
        Assert.Equal("..............DD", seen["driver-003"]);
        Assert.Equal(seen["driver-001"], seen["driver-005"]);
    }

    [Fact]
    public void A_roster_that_does_not_exist_or_exists_twice_is_refused()
    {
        var office = new RosterSpec(5, 2, 1) { Name = "office" };
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("planner", 1, []) { Roster = "ofice" }], 0)
        {
            Rosters = [office],
        };

        Assert.Throws<ArgumentException>(() => new WorkforceModel(spec, [], ["all-day"], 1, 0));
        Assert.Throws<ArgumentException>(() =>
            new WorkforceModel(spec with { People = [], Rosters = [office, office] }, [], ["all-day"], 1, 0)
        );
    }

    [Fact]
    public void Nobody_is_called_on_a_holiday()
    {
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 3, ["truck"])], 0);
        var rows = new List<StaffingRow>();
        var model = new WorkforceModel(
            spec,
            ["truck"],
            ["all-day"],
            1,
            0,
            new Heard(rows.Add),
            WorkCalendar.Even(1) with
            {
                Holidays = [1, 3],
            }
        );

        for (var day = 0; day < 5; day++)
            model.StartShift(day, 0, 24 * day, []);

        Assert.Equal([3, 0, 3, 0, 3], rows.Select(row => row.Rostered));
    }

    private static int[] Days(string letters) =>
        [
            .. letters.Select(letter =>
                letter switch
                {
                    'D' => 0,
                    'N' => 1,
                    _ => RosterSpec.Off,
                }
            ),
        ];

    private static string Letters(RosterSpec spec, int panelOrFirst, int days)
    {
        var roster = new PanelRoster(spec, 2);
        var (panel, first) = panelOrFirst < 0 ? (0, panelOrFirst) : (panelOrFirst, 0);
        return string.Concat(
            Enumerable
                .Range(first, days)
                .Select(day =>
                    roster.ShiftOf(panel, day) switch
                    {
                        0 => 'D',
                        1 => 'N',
                        _ => '.',
                    }
                )
        );
    }
}
