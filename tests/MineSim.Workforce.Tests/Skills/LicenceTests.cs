using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;

namespace MineSim.Workforce.Tests;

public class LicenceTests
{
    private static readonly string[] DayAndNight = ["day", "night"];

    [Fact]
    public void A_licence_lapses_to_the_shift_when_its_time_is_over()
    {
        var model = Model(
            new("truck") { ValidHours = 72 },
            new PersonGroupSpec("driver", 1, ["truck"], LicensedHour: 24)
        );

        Assert.Equal([false, true, true, true, false], Days(model, 5));
    }

    [Fact]
    public void A_refresher_takes_whole_shifts_and_makes_the_licence_hold_anew()
    {
        // Licensed on day 1, a refresher of 20 h on day 3 and every two days: two shifts of 12 h of one panel are two
        // days.
        var skill = new SkillSpec("truck") { ValidHours = 100, Refresher = new(20, 48) };
        var model = Model(skill, new PersonGroupSpec("driver", 1, ["truck"], LicensedHour: 24));

        Assert.Equal([false, true, true, false, false, false, false], Days(model, 7));
    }

    [Fact]
    public void People_between_two_refreshers_work()
    {
        var skill = new SkillSpec("truck") { ValidHours = 24 * 14, Refresher = new(8, 24 * 7) };
        var model = Model(skill, new PersonGroupSpec("driver", 1, ["truck"], LicensedHour: 24));

        var worked = Days(model, 29).ToArray();

        Assert.Equal([0, 8, 15, 22], Enumerable.Range(0, 29).Where(day => !worked[day]));
    }

    [Fact]
    public void Licences_held_at_the_start_lapse_evenly_spread()
    {
        var model = Model(new("truck") { ValidHours = 2400 }, new PersonGroupSpec("driver", 2000, ["truck"]));
        var held = new List<int>();
        for (var day = 0; day < 100; day++)
        {
            model.StartShift(day, 0, 24 * day, []);
            held.Add(model.People.Count(person => person.Licences != 0));
        }

        // 20 lapse each day; a binomial count of 2000 has a standard deviation of at most 22.4.
        Assert.All(Enumerable.Range(0, 100), day => Assert.InRange(held[day] - 20 * (100 - day), -90, 90));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1000)]
    [InlineData(24 * 300)]
    public void Licences_and_refreshers_that_people_bring_along_fall_due_after_they_came(double hired)
    {
        var skill = new SkillSpec("truck") { ValidHours = 2400, Refresher = new(8, 2000) };
        var model = Model(skill, new PersonGroupSpec("driver", 500, ["truck"], HiredHour: hired));
        var joined = Math.Max(0, hired);

        Assert.All(model.People, person => Assert.Equal(joined, person[0].Since));
        Assert.All(model.People, person => Assert.InRange(person[0].RefresherDue, joined, joined + 2000));
        Assert.InRange(model.People.Average(person => person[0].RefresherDue), joined + 900, joined + 1100);
        Assert.All(model.People, person => Assert.Equal(person[0].RefresherDue + 400, person[0].Until, 1e-6));
    }

    [Fact]
    public void Who_joins_later_works_from_the_first_day()
    {
        var model = Model(
            new("truck") { ValidHours = 24 * 365 },
            new PersonGroupSpec("driver", 20, ["truck"], HiredHour: 24 * 730)
        );
        for (var day = 0; day < 731; day++)
            model.StartShift(day, 0, 24 * day, []);

        Assert.Equal(20, model.People.Count(person => person.Licences != 0));
        Assert.Equal(20, model.Totals()!.Skills[0].Licensed);
    }

    [Fact]
    public void A_licence_granted_after_the_first_day_is_a_new_one()
    {
        var model = Model(
            new("truck") { ValidHours = 2400 },
            new PersonGroupSpec("driver", 1, ["truck"], HiredHour: 240, LicensedHour: 480)
        );

        Assert.Equal((480.0, 480.0 + 2400), (model.People[0][0].Since, model.People[0][0].Until));
    }

    private static WorkforceModel Model(SkillSpec skill, PersonGroupSpec people) =>
        new(new WorkforceSpec(RosterSpec.AlwaysOn, [people], 0) { Skills = [skill] }, ["truck"], DayAndNight, 1, 0);

    private static IEnumerable<bool> Days(WorkforceModel model, int days)
    {
        for (var day = 0; day < days; day++)
        {
            model.StartShift(day, 0, 24 * day, [0]);
            yield return model.IsFilled(0);
        }
    }
}
