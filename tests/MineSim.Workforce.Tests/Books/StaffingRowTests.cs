using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Tests;

public class StaffingRowTests
{
    [Fact]
    public void Numbers_agree_with_each_other_and_with_the_people() =>
        RandomWorkforce.Any.Sample(workforce =>
        {
            var rows = new List<StaffingRow>();
            var model = workforce.Model(rows.Add);
            workforce.Run(
                model,
                6,
                (day, shift, wanted) =>
                {
                    Assert.All(
                        rows,
                        row =>
                        {
                            Assert.Equal((day, $"shift-{shift}"), (row.Day, row.Shift));
                            var skill = row.Skill == StaffingRow.AnySkill ? null : row.Skill;
                            int[] wantedHere = [.. wanted.Where(position => workforce.Positions[position] == skill)];
                            Assert.Equal(wantedHere.Length, row.Required);
                            Assert.Equal(wantedHere.Count(model.IsFilled), row.Assigned);
                            Assert.Equal(row.Required - row.Assigned, row.Short);
                            Assert.InRange(row.Assigned, 0, Math.Min(row.Required, row.Licensed));
                            Assert.InRange(row.Licensed, 0, row.Present);
                            Assert.InRange(row.Present, 0, row.Rostered);
                            Person[] present =
                            [
                                .. model.People.Where(person =>
                                    person.IsPresent && (skill is null || person.Group.Skills.Contains(skill))
                                ),
                            ];
                            Assert.Equal(present.Length, row.Present);
                        }
                    );
                    Assert.Equal(wanted.Length, rows.Sum(row => row.Required));
                    rows.Clear();
                }
            );
        });

    [Fact]
    public void A_shift_reads_as_it_was_staffed()
    {
        var rows = new List<StaffingRow>();
        var spec = new WorkforceSpec(
            RosterSpec.AlwaysOn,
            [
                new("driver", 2, ["truck"]),
                new("trainee", 3, ["truck"], LicensedHour: 1000),
                new("instructor", 1, ["instruct"]),
            ],
            0
        );
        var model = new WorkforceModel(spec, ["truck", "truck", "truck", null], ["all-day"], 1, 0, new Heard(rows.Add));

        model.StartShift(0, 0, 0, [0, 1, 2, 3]);

        Assert.Equal(
            [
                new StaffingRow(
                    0,
                    "all-day",
                    "truck",
                    Required: 3,
                    Rostered: 5,
                    Present: 5,
                    Licensed: 2,
                    Assigned: 2,
                    Short: 1
                ),
                new StaffingRow(
                    0,
                    "all-day",
                    "instruct",
                    Required: 0,
                    Rostered: 1,
                    Present: 1,
                    Licensed: 1,
                    Assigned: 0,
                    Short: 0
                ),
                new StaffingRow(
                    0,
                    "all-day",
                    "any",
                    Required: 1,
                    Rostered: 6,
                    Present: 6,
                    Licensed: 6,
                    Assigned: 1,
                    Short: 0
                ),
            ],
            rows
        );
    }

    [Fact]
    public void A_shift_without_a_panel_has_nobody_rostered()
    {
        var rows = new List<StaffingRow>();
        var spec = new WorkforceSpec(new RosterSpec(14, 14, 2), [new("driver", 20, ["truck"])], 0);
        var model = new WorkforceModel(spec, ["truck"], ["day", "night"], 1, 0, new Heard(rows.Add));

        model.StartShift(0, 0, 6, [0]);
        model.StartShift(0, 1, 18, [0]);

        Assert.Equal([new(0, "day", "truck", 1, 10, 10, 10, 1, 0), new(0, "night", "truck", 1, 0, 0, 0, 0, 1)], rows);
    }
}
