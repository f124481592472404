using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;

namespace MineSim.Workforce.Tests;

public class TeamTests
{
    private static readonly SkillSpec Mending = new("mend")
    {
        Learning =
        [
            new(SkillEffect.Repair, new WrightLearning(1.8, 0.85, 10)),
            new(SkillEffect.FirstTimeFix, new ExponentialLearning(0.6, 100, 0.9)),
        ],
    };

    [Fact]
    public void A_team_is_the_best_of_those_who_are_free_and_as_good_as_their_mean()
    {
        var model = Model(Mechanic(1, 0), Mechanic(1, 10), Mechanic(1, 30));
        model.StartShift(0, 0, 0, []);

        var team = model.TryTakeTeam(7, "mend", 2);

        // The second and third unit of practice: 1.8 · 0.85 and, after four units, 1.8 · 0.85².
        Assert.Equal((1.8 * 0.85 + 1.8 * 0.85 * 0.85) / 2, team!.Value.Repair, 1e-12);
        Assert.Equal(0.9 - 0.3 * (Math.Exp(-0.1) + Math.Exp(-0.3)) / 2, team.Value.FirstTimeFix, 1e-12);
        Assert.Equal(1.8, model.TryTakeTeam(8, "mend", 1)!.Value.Repair, 1e-12);
        Assert.Null(model.TryTakeTeam(9, "mend", 1));
    }

    [Fact]
    public void Too_few_are_nobody_and_a_team_that_is_released_is_the_more_practised()
    {
        var model = Model(Mechanic(2, 0));
        model.StartShift(0, 0, 0, []);
        Assert.Null(model.TryTakeTeam(1, "mend", 3));
        Assert.NotNull(model.TryTakeTeam(1, "mend", 2));
        Assert.Null(model.TryTakeTeam(2, "mend", 1));

        model.ReleaseTeam(1, 10);

        Assert.Equal(1.8 * 0.85, model.TryTakeTeam(2, "mend", 2)!.Value.Repair, 1e-12);
    }

    [Fact]
    public void Whoever_operates_a_machine_mends_none_and_the_other_way_round()
    {
        var model = Model(new PersonGroupSpec("all-rounder", 1, ["drive", "mend"]));
        model.StartShift(0, 0, 0, [0]);
        Assert.Null(model.TryTakeTeam(1, "mend", 1));
        model.Release(0);
        Assert.NotNull(model.TryTakeTeam(1, "mend", 1));
        Assert.False(model.TryAssign(0));
        model.ReleaseTeam(1, 0);
        Assert.True(model.TryAssign(0));
    }

    [Fact]
    public void A_shift_s_start_ends_all_teams()
    {
        var model = Model(Mechanic(1, 0));
        model.StartShift(0, 0, 0, []);
        Assert.NotNull(model.TryTakeTeam(1, "mend", 1));

        model.StartShift(1, 0, 24, []);

        Assert.NotNull(model.TryTakeTeam(1, "mend", 1));
    }

    private static PersonGroupSpec Mechanic(int count, double hours) =>
        new("mechanic", count, ["mend"]) { Experience = Distribution.Constant(hours) };

    private static WorkforceModel Model(params PersonGroupSpec[] people) =>
        new(new WorkforceSpec(RosterSpec.AlwaysOn, people, 0) { Skills = [Mending] }, ["drive"], ["all-day"], 1, 0);
}
