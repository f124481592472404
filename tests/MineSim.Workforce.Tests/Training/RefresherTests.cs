using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;

namespace MineSim.Workforce.Tests;

public class RefresherTests
{
    [Fact]
    public void A_place_in_a_refresher_goes_to_whoever_was_due_first()
    {
        // Four are due on day 10; two places a shift of 24 hours, two shifts each.
        var skill = new SkillSpec("truck") { Refresher = new(40, 240) { Places = 2 } };
        var school = Run(skill, new("driver", 4, ["truck"], LicensedHour: 1), 17);

        Assert.Equal(
            ["driver-001", "driver-002", "driver-003", "driver-004"],
            Events(school, LicenceEvent.Refreshed).Select(row => row.Person)
        );
        Assert.Equal([264, 264, 312, 312], Events(school, LicenceEvent.Refreshed).Select(row => row.Hour));
        Assert.Equal(4, school.Model.Totals()!.Skills.Single(each => each.Skill == "truck").Refreshers);
        Assert.Equal(160, school.Model.Totals()!.Skills.Single(each => each.Skill == "truck").RefresherH);
    }

    [Fact]
    public void Too_few_places_let_licences_lapse_and_the_way_back_takes_longer()
    {
        // Valid for 12 days, due after 10: the first is refreshed, the second waits until the licence is gone.
        var skill = new SkillSpec("truck")
        {
            ValidHours = 288,
            Refresher = new(48, 240) { Places = 1 },
            RelicensingHours = 96,
        };
        var school = Run(skill, new("driver", 2, ["truck"], LicensedHour: 1), 18);

        Assert.Equal(
            [
                ("driver-001", LicenceEvent.Granted, 1),
                ("driver-002", LicenceEvent.Granted, 1),
                ("driver-001", LicenceEvent.Refreshed, 264),
                ("driver-002", LicenceEvent.Lapsed, 289),
                ("driver-002", LicenceEvent.Relicensed, 312),
            ],
            school.Licences.Select(row => (row.Person, row.Event, (int)row.Hour))
        );
        Assert.Equal(144, school.Model.Totals()!.Skills[0].RefresherH);
        Assert.Equal(1, school.Model.Totals()!.Skills[0].Lapses);
    }

    [Fact]
    public void A_licence_that_nobody_refreshes_lapses_and_its_holder_comes_in_vain()
    {
        var school = Run(new SkillSpec("truck") { ValidHours = 240 }, new("driver", 1, ["truck"], LicensedHour: 1), 20);

        var truck = school.Model.Totals()!.Skills[0];
        Assert.Equal((1, 9L, 10L), (truck.Lapses, truck.LapsedShifts, truck.Licensed));
        Assert.Equal(241, Events(school, LicenceEvent.Lapsed).Single().Hour);
        Assert.Equal(10, school.Staffing.Count(row => row is { Skill: "truck", Assigned: 1 }));
    }

    [Fact]
    public void Re_licensing_gives_it_back_without_a_refresher_of_any_kind()
    {
        var school = Run(
            new SkillSpec("truck") { ValidHours = 240, RelicensingHours = 48 },
            new("driver", 1, ["truck"], LicensedHour: 1),
            20
        );

        Assert.Equal(264, Events(school, LicenceEvent.Relicensed).Single().Hour);

        // Days 1 to 10, and after two days of training 13 to 19.
        Assert.Equal(17, school.Staffing.Count(row => row is { Skill: "truck", Assigned: 1 }));
    }

    [Fact]
    public void Licences_that_people_bring_along_have_no_row_until_something_happens()
    {
        var school = Run(new SkillSpec("truck") { ValidHours = 1e6 }, new("driver", 5, ["truck"]), 20);

        Assert.Empty(school.Licences);
        Assert.Equal(100, school.Model.Totals()!.Skills[0].Licensed);
    }

    [Fact]
    public void A_refresher_takes_as_many_shifts_as_their_own_hours_make_up()
    {
        // Day shifts of 8 hours and night shifts of 16: a refresher of 24 hours is three of the one, or two of the
        // other.
        foreach (var (shift, days) in new[] { (0, 3), (1, 2) })
        {
            var skill = new SkillSpec("truck") { Refresher = new(24, 240) };
            var spec = new WorkforceSpec(
                RosterSpec.AlwaysOn with
                {
                    Shifts = [shift],
                },
                [new("driver", 1, ["truck"], LicensedHour: 1)],
                0
            )
            {
                Skills = [skill],
            };
            var model = new WorkforceModel(
                spec,
                ["truck"],
                ["day", "night"],
                1,
                0,
                calendar: new([new(6, 8), new(14, 16)])
            );
            var off = 0;
            for (var day = 0; day < 20; day++)
            {
                for (var each = 0; each < 2; each++)
                {
                    model.StartShift(day, each, 24 * day + (each == 0 ? 6 : 14), [0]);
                    if (day > 0 && each == shift && !model.IsFilled(0))
                        off++;
                }
            }

            Assert.Equal(days, off);
        }
    }

    private static School Run(SkillSpec skill, PersonGroupSpec people, int days) =>
        new School(new WorkforceSpec(RosterSpec.AlwaysOn, [people], 0) { Skills = [skill] }, ["truck"]).Run(days);

    private static IEnumerable<LicenceRow> Events(School school, LicenceEvent what) =>
        school.Licences.Where(row => row.Event == what);
}
