using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

/// <summary>What a developer who embeds the engine may get wrong is told at once, with its path.</summary>
public class MisuseTests
{
    [Fact]
    public void A_site_that_keeps_all_rules_is_taken()
    {
        Assert.Same(SmallSite.Spec, CheckedSite.Of(SmallSite.Spec).Spec);
    }

    [Fact]
    public void A_negative_payload_is_told_once_though_two_groups_have_the_model()
    {
        var model = SmallSite.Truck with { Payload = Distribution.Constant(-220) };

        Told(
            SmallSite.With(mine => mine with { Trucks = [new(model, 1), new(model, 2)] }),
            "Mine.Trucks[0].Model.Payload: -220 t is out of range; a value from above 0 to 1000000 Mt is accepted."
        );
    }

    [Fact]
    public void Sides_are_one_or_two()
    {
        Told(
            SmallSite.With(mine => mine with { Faces = [mine.Faces[0] with { Sides = 0 }] }),
            "Mine.Faces[0].Sides: 0 is out of range; a whole number from 1 to 2 is accepted."
        );
    }

    [Fact]
    public void A_face_lies_at_a_node()
    {
        Told(
            SmallSite.With(mine => mine with { Faces = [mine.Faces[0] with { At = "piit" }] }),
            "Mine.Faces[0].At: there is no node 'piit'. Did you mean 'pit'?"
        );
    }

    [Fact]
    public void A_dump_lies_at_a_node()
    {
        Told(
            SmallSite.With(mine => mine with { Dumps = [mine.Dumps[0] with { At = "nowhere" }] }),
            "Mine.Dumps[0].At: there is no node 'nowhere'."
        );
    }

    [Fact]
    public void Loaders_have_names_of_their_own()
    {
        Told(
            SmallSite.With(mine => mine with { Loaders = [mine.Loaders[0], mine.Loaders[0]] }),
            "Mine.Loaders[1].Name: there is another loader 'shovel-1'; take another name."
        );
    }

    [Theory]
    [InlineData(-24.0, "-24 h is out of range; a value from 1 s to 1000 y is accepted")]
    [InlineData(double.PositiveInfinity, "Infinity h is out of range; a value from 1 s to 1000 y is accepted")]
    [InlineData(double.NaN, "NaN h is out of range; a value from 1 s to 1000 y is accepted")]
    public void A_run_lasts_some_time(double hours, string message)
    {
        Told(SmallSite.Spec with { DurationHours = hours }, $"DurationHours: {message}.");
    }

    [Fact]
    public void A_count_is_one_or_more()
    {
        Told(
            SmallSite.With(mine => mine with { Trucks = [mine.Trucks[0] with { Count = -3 }] }),
            "Mine.Trucks[0].Count: -3 is out of range; a whole number from 1 to 10000 is accepted."
        );
    }

    [Fact]
    public void What_is_left_to_chance_is_not_below_zero()
    {
        var model = SmallSite.Truck with { Spot = Distribution.Normal(0.01, 0.01) };

        Told(
            SmallSite.With(mine => mine with { Trucks = [new(model, 1)] }),
            "Mine.Trucks[0].Model.Spot: 15.9 % of this distribution lies below 0, where no time can be; give 'min', or "
                + "take another distribution."
        );
    }

    [Fact]
    public void A_number_that_stands_for_no_choice_is_told()
    {
        Told(
            SmallSite.With(mine => mine with { Dispatch = (Dispatch.DispatchRule)99 }),
            "Mine.Dispatch: 99 is none of Fixed, ShortestQueue, ShortestExpectedWait, Nearest, MatchFactor, "
                + "PlanShortfall, FlowOptimal."
        );
    }

    [Fact]
    public void What_must_be_given_is_not_null()
    {
        Told(
            SmallSite.With(mine => mine with { Faces = [mine.Faces[0] with { Loaders = null! }] }),
            "Mine.Faces[0].Loaders: this must be given, and it is null."
        );
    }

    [Fact]
    public void One_problem_hides_no_other()
    {
        var model = SmallSite.Truck with { Payload = Distribution.Constant(0) };

        Told(
            SmallSite.With(mine =>
                mine with
                {
                    Faces = [mine.Faces[0] with { Sides = 3, Material = "oer", Loaders = ["shovel-2"] }],
                    Trucks = [new TruckGroupSpec(model, 1)],
                }
            ),
            "Mine.Faces[0].Sides: 3 is out of range; a whole number from 1 to 2 is accepted.",
            "Mine.Trucks[0].Model.Payload: 0 t is out of range; a value from above 0 to 1000000 Mt is accepted.",
            "Mine.Faces[0].Material: there is no material 'oer'. Did you mean 'ore'?",
            "Mine.Faces[0].Loaders[0]: there is no loader 'shovel-2'. Did you mean 'shovel-1'?"
        );
    }

    internal static void Told(SiteSpec spec, params string[] problems)
    {
        if (problems.Length == 0)
        {
            CheckedSite.Of(spec);
            return;
        }

        var refused = Assert.Throws<SpecException>(() => CheckedSite.Of(spec));
        Assert.Equal(problems, refused.Problems.Select(problem => problem.ToString()));
        Assert.All(problems, problem => Assert.Contains(problem, refused.Message, StringComparison.Ordinal));
    }
}
