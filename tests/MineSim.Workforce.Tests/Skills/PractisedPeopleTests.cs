using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

public class PractisedPeopleTests
{
    private static readonly string[] OneShift = ["all-day"];

    [Fact]
    public void Whoever_has_the_most_practice_takes_the_most_important_position()
    {
        var model = Model(Learned, Driver(1, 100), Driver(1, 900), Driver(1, 500));

        model.StartShift(0, 0, 0, [1, 0]);

        Assert.Equal(("driver-003", "driver-002"), (model.OperatorOf(0), model.OperatorOf(1)));
    }

    [Fact]
    public void Practice_makes_an_operator_quicker_as_the_curve_says()
    {
        var model = Model(Learned, Driver(1, 0));
        model.StartShift(0, 0, 0, [0]);
        Assert.Equal(1.25, model.ProficiencyAt(0).Time);

        model.Work(0, 6);
        model.Work(0, 4);
        model.StartShift(1, 0, 24, [0]);

        Assert.Equal(1 + 0.25 * Math.Exp(-10 / 400.0), model.ProficiencyAt(0).Time, 1e-15);
    }

    [Fact]
    public void Experienced_people_and_skills_without_a_curve_work_at_their_factor_of_one()
    {
        var model = Model(Learned, new PersonGroupSpec("driver", 2, ["truck", "shovel"]));

        model.StartShift(0, 0, 0, [0, 1]);

        Assert.Equal(Proficiency.Experienced, model.ProficiencyAt(0));
        Assert.Equal(Proficiency.Experienced, model.ProficiencyAt(1));
        Assert.Equal(Proficiency.Experienced, Model(new SkillSpec("shovel"), Driver(1, 0)).ProficiencyAt(0));
    }

    [Fact]
    public void Practice_halves_with_each_half_life_once_it_begins_to_fade()
    {
        var record = new SkillRecord(0);
        var fading = new ForgettingSpec(AfterHours: 1000, HalfLifeHours: 500);
        record.Practise(800, Instant.AtHour(100), fading);

        Assert.Equal(800, record.PracticeAt(Instant.AtHour(1100), fading));
        Assert.Equal(400, record.PracticeAt(Instant.AtHour(1600), fading), 1e-9);
        record.Practise(10, Instant.AtHour(2100), fading);

        Assert.Equal(210, record.PracticeAt(Instant.AtHour(2100), fading), 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2000)]
    public void A_refresher_brings_back_no_practice(double licensed)
    {
        var fading = new ForgettingSpec(AfterHours: 0, HalfLifeHours: 500);
        var skill = new SkillSpec("truck")
        {
            ValidHours = 10_000,
            Refresher = new(8, 1000),
            Forgetting = fading,
        };
        var record = new SkillRecord(800);
        record.Grant(Instant.AtHour(licensed), skill);
        Assert.Equal(800, record.PracticeAt(Instant.AtHour(licensed), fading));

        record.Grant(Instant.AtHour(licensed + 1000), skill);

        Assert.Equal(200, record.PracticeAt(Instant.AtHour(licensed + 1000), fading), 1e-9);
        Assert.Equal(licensed + 11_000, record.Until);
    }

    [Fact]
    public void The_work_of_each_shift_is_reported_with_its_person()
    {
        var rows = new List<PositionWork>();
        var model = new WorkforceModel(
            new WorkforceSpec(RosterSpec.AlwaysOn, [Driver(2, 0)], 0) { Skills = [Learned] },
            ["truck"],
            OneShift,
            1,
            0,
            new Heard(work: rows.Add)
        );
        model.StartShift(0, 0, 0, [0]);
        model.Work(0, 3);
        model.Release(0);
        model.TryAssign(0);
        model.Work(0, 5);
        model.StartShift(1, 0, 24, []);

        Assert.Equal(
            [
                new(0, "all-day", 0, "driver-001", "truck", 3, 3, 1.25),
                new(0, "all-day", 0, "driver-001", "truck", 5, 8, 1 + 0.25 * Math.Exp(-3 / 400.0)),
            ],
            rows
        );
    }

    private static SkillSpec Learned { get; } =
        new("truck") { Learning = [new(SkillEffect.Time, new ExponentialLearning(1.25, 400))] };

    private static PersonGroupSpec Driver(int count, double hours) =>
        new("driver", count, ["truck"]) { Experience = Distribution.Constant(hours) };

    private static WorkforceModel Model(SkillSpec skill, params PersonGroupSpec[] people) =>
        new(new WorkforceSpec(RosterSpec.AlwaysOn, people, 0) { Skills = [skill] }, ["truck", "truck"], OneShift, 1, 0);
}
