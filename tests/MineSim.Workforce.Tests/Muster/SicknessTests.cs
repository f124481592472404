using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce.Tests;

public class SicknessTests
{
    [Fact]
    public void The_share_of_people_who_are_sick_is_the_same_on_the_first_day_and_years_later()
    {
        const int People = 20_000;
        var model = Model(People, 0.06, 100);
        foreach (var day in new[] { 0, 3, 40, 1000 })
        {
            model.StartShift(day, 0, 24 * day, []);

            // Three standard errors of a share of 6% of 20,000 people are 0.5%.
            Assert.Equal(0.06, model.People.Count(person => person.Away == AbsenceCause.Sick) / (double)People, 0.005);
        }
    }

    [Fact]
    public void A_spell_lasts_as_long_as_it_says_in_the_mean()
    {
        const double Sick = 30,
            Healthy = Sick * 0.8 / 0.2;
        var model = Model(300, 0.2, Sick);
        var (spells, sickDays) = (0, 0);
        var wasSick = new bool[300];
        for (var day = 0; day < 2000; day++)
        {
            model.StartShift(day, 0, 24 * day, []);
            foreach (var person in model.People)
            {
                var isSick = person.Away == AbsenceCause.Sick;
                sickDays += isSick ? 1 : 0;
                spells += isSick && !wasSick[person.Number] ? 1 : 0;
                wasSick[person.Number] = isSick;
            }
        }

        // Seen once a day, somebody sick is healthy the next with the chance (1 − share) · (1 − e^(−24 (1/sick +
        // 1/healthy))).
        var ends = 0.8 * (1 - Math.Exp(-24 * (1 / Sick + 1 / Healthy)));
        Assert.Equal(1 / ends, sickDays / (double)spells, 0.05);
        Assert.Equal(0.2, sickDays / (300.0 * 2000), 0.005);
    }

    [Fact]
    public void Who_is_sick_all_the_time_never_comes()
    {
        var model = Model(5, 1, 10);
        for (var day = 0; day < 50; day++)
        {
            model.StartShift(day, 0, 24 * day, []);
            Assert.All(model.People, person => Assert.Equal(AbsenceCause.Sick, person.Away));
        }
    }

    [Fact]
    public void A_colleague_more_changes_nobodys_sickness()
    {
        var (few, many) = (Model(10, 0.3, 50), Model(20, 0.3, 50));
        for (var day = 0; day < 60; day++)
        {
            few.StartShift(day, 0, 24 * day, []);
            many.StartShift(day, 0, 24 * day, []);
            Assert.Equal(few.People.Select(person => person.Away), many.People.Take(10).Select(person => person.Away));
        }
    }

    [Theory]
    [InlineData(1.1, 50)]
    [InlineData(-0.1, 50)]
    [InlineData(double.NaN, 50)]
    [InlineData(0.1, 0)]
    public void Impossible_sickness_is_refused(double share, double spell) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Model(1, share, spell));

    private static WorkforceModel Model(int people, double share, double spell) =>
        new(Spec(people, share, spell), [], ["all-day"], 1, 0);

    private static WorkforceSpec Spec(int people, double share, double spell) =>
        new(RosterSpec.AlwaysOn, [new("driver", people, ["truck"])], 0) { Sickness = new(share, spell) };
}
