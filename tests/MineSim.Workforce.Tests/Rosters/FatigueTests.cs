using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

public class FatigueTests
{
    private static readonly ShiftHours[] TwoShifts = [new(6, 12), new(18, 12)];
    private static readonly string[] DayAndNight = ["day", "night"];

    [Fact]
    public void Fourteen_in_a_row_of_twelve_hours_are_84_hours_in_any_week()
    {
        var roster = new RosterSpec(14, 14, 4);

        Assert.Null(
            new FatigueSpec
            {
                ConsecutiveShifts = 14,
                Hours = new(84, 168),
                RestHours = 12,
            }.BrokenBy(roster, TwoShifts)
        );
        Assert.Equal(
            new FatigueBreach(FatigueRule.ConsecutiveShifts, 14),
            new FatigueSpec { ConsecutiveShifts = 13 }.BrokenBy(roster, TwoShifts)
        );
        Assert.Equal(
            new FatigueBreach(FatigueRule.Hours, 84),
            new FatigueSpec { Hours = new(83, 168) }.BrokenBy(roster, TwoShifts)
        );
        Assert.Equal(
            new FatigueBreach(FatigueRule.Rest, 12),
            new FatigueSpec { RestHours = 13 }.BrokenBy(roster, TwoShifts)
        );
    }

    [Fact]
    public void A_day_swing_right_after_a_night_swing_leaves_no_rest()
    {
        var rules = new FatigueSpec { RestHours = 8 };

        Assert.Null(rules.BrokenBy(RosterSpec.Of([0, 0, 1, 1, -1], 2), TwoShifts));
        Assert.Equal(
            new FatigueBreach(FatigueRule.Rest, 0),
            rules.BrokenBy(RosterSpec.Of([1, 1, 0, 0, -1], 2), TwoShifts)
        );
        Assert.Equal(new FatigueBreach(FatigueRule.Rest, 0), rules.BrokenBy(RosterSpec.Of([0, 1], 2), TwoShifts));
    }

    [Fact]
    public void A_panel_that_keeps_a_longer_shift_than_the_first_breaks_the_rules_too()
    {
        var roster = new RosterSpec(1, 0, 2);

        Assert.Null(new FatigueSpec { RestHours = 11 }.BrokenBy(roster, TwoShifts));
        Assert.Equal(
            new FatigueBreach(FatigueRule.Rest, 10),
            new FatigueSpec { RestHours = 11 }.BrokenBy(roster, [new(6, 10), new(16, 14)])
        );
        Assert.Equal(
            new FatigueBreach(FatigueRule.Hours, 84),
            new FatigueSpec { Hours = new(70, 168) }.BrokenBy(roster, [new(6, 10), new(16, 14)])
        );
    }

    [Fact]
    public void Somebody_always_on_is_stood_down_one_shift_in_eight_by_a_rule_of_seven_in_a_row() =>
        Assert.Equal("wwwwwww.wwwwwww.wwww", Worked(new() { ConsecutiveShifts = 7 }, RosterSpec.AlwaysOn, 20));

    [Fact]
    public void Sixty_hours_in_seven_days_are_five_shifts_and_then_two_stood_down() =>
        Assert.Equal("wwwww..wwwww..wwwww.", Worked(new() { Hours = new(60, 168) }, RosterSpec.AlwaysOn, 20));

    [Fact]
    public void Who_is_stood_down_is_counted_as_fatigued()
    {
        var rows = new List<StaffingRow>();
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 2, ["truck"])], 0)
        {
            Fatigue = new() { ConsecutiveShifts = 1 },
        };
        var model = new WorkforceModel(spec, ["truck"], DayAndNight, 1, 0, new Heard(rows.Add));

        model.StartShift(0, 0, 6, [0]);
        model.StartShift(1, 0, 30, [0]);

        Assert.Equal(
            [new(0, "day", "truck", 1, 2, 2, 2, 1, 0), new(1, "day", "truck", 1, 2, 0, 0, 0, 1) { Fatigued = 2 }],
            rows
        );
    }

    [Fact]
    public void Nobody_works_beyond_the_rules_whatever_happens() =>
        RandomRosters.Any.Sample(scenario =>
        {
            var rules = scenario.Workforce.Spec.Fatigue!;
            var model = scenario.Model();
            var worked = model.People.Select(_ => new List<(int Day, double Start, double End)>()).ToList();
            scenario.Run(
                model,
                40,
                (day, _, start, end) =>
                {
                    foreach (var person in model.People.Where(person => person.IsPresent))
                        worked[person.Number].Add((day, start, end));
                }
            );
            foreach (var shifts in worked)
            {
                for (var i = 0; i < shifts.Count; i++)
                {
                    var (day, start, end) = shifts[i];
                    var before = shifts.Take(i).ToList();
                    Assert.DoesNotContain(before, other => other.Day == day);
                    if (before.Count > 0)
                        Assert.True(start - before[^1].End >= rules.RestHours - 1e-6);
                    if (rules.ConsecutiveShifts is { } most)
                    {
                        Assert.Contains(
                            Enumerable.Range(day - most, most + 1),
                            tried => shifts.All(other => other.Day != tried)
                        );
                    }

                    if (rules.Hours is not { } hours)
                        continue;
                    var within = shifts.Sum(other =>
                        Math.Max(0, Math.Min(other.End, end) - Math.Max(other.Start, end - hours.WindowHours))
                    );
                    Assert.InRange(within, 0, hours.Hours + 1e-6);
                }
            }
        });

    [Fact]
    public void A_roster_that_keeps_the_rules_stands_nobody_down_and_one_that_breaks_them_does() =>
        RandomRosters.Any.Sample(scenario =>
        {
            var spec = scenario.Workforce.Spec;
            var plain = scenario with
            {
                Workforce = scenario.Workforce with
                {
                    Spec = new WorkforceSpec(spec.Roster, [new("driver", spec.Roster.Panels, ["truck"])], 0)
                    {
                        Fatigue = spec.Fatigue,
                    },
                },
            };
            var isBroken = spec.Fatigue!.BrokenBy(spec.Roster, scenario.Calendar.Shifts) is not null;
            var fatigued = 0;
            var model = plain.Model(row => fatigued += row.Fatigued);
            plain.Run(model, 60, (_, _, _, _) => { });

            Assert.Equal(isBroken, fatigued > 0);
        });

    [Fact]
    public void Rules_that_are_none_are_refused()
    {
        foreach (
            var rules in new FatigueSpec[]
            {
                new() { ConsecutiveShifts = 0 },
                new() { Hours = new(0, 24) },
                new() { Hours = new(12, 0) },
                new() { RestHours = -1 },
            }
        )
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => rules.BrokenBy(RosterSpec.AlwaysOn, TwoShifts));
        }
    }

    private static string Worked(FatigueSpec rules, RosterSpec roster, int days)
    {
        var spec = new WorkforceSpec(roster, [new("driver", 1, ["truck"])], 0) { Fatigue = rules };
        var model = new WorkforceModel(spec, ["truck"], DayAndNight, 1, 0, null, new WorkCalendar(TwoShifts));
        return string.Concat(
            Enumerable
                .Range(0, days)
                .Select(day =>
                {
                    model.StartShift(day, 0, 24 * day + 6, [0]);
                    return model.People[0].IsPresent ? 'w' : '.';
                })
        );
    }
}
