namespace MineSim.Workforce.Tests;

public class LicenceTests
{
    private static readonly string[] DayAndNight = ["day", "night"];

    [Fact]
    public void A_licence_lapses_to_the_shift_when_its_time_is_over()
    {
        var model = Model(new("truck") { ValidHours = 72 }, new PersonGroupSpec("driver", 1, ["truck"], LicensedHour: 24));

        Assert.Equal([false, true, true, true, false], Days(model, 5));
    }

    [Fact]
    public void A_refresher_takes_whole_shifts_and_makes_the_licence_hold_anew()
    {
        // Licensed on day 1, a refresher of 20 h on day 3 and every two days: two shifts of 12 h of one panel are two days.
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
