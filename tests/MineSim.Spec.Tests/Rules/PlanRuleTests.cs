using MineSim.Spec.Ground;
using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

/// <summary>A mine plan can be followed.</summary>
public class PlanRuleTests
{
    private static readonly PlanPeriodSpec Day = new("2028-01-01", 0, 24);
    private static readonly PlanRowSpec Row = new(0, "north", null, "ore", 1000);

    /// <summary>A mine of a face of which a block is planned, and another.</summary>
    private static readonly MineSpec Mine = SmallSite.Spec.Mine with
    {
        Faces =
        [
            SmallSite.Spec.Mine.Faces[0] with
            {
                Blocks = [new("b-1", 1000, "ore")],
            },
            SmallSite.Spec.Mine.Faces[0] with
            {
                Name = "south",
                Blocks = [new("b-2", 1000, "ore")],
                Loaders = ["shovel-2"],
            },
        ],
        Loaders = [SmallSite.Spec.Mine.Loaders[0], SmallSite.Spec.Mine.Loaders[0] with { Name = "shovel-2" }],
        Plan = new([Day], [Row]),
    };

    /// <summary>Rows that break rules, by what is wrong, with what is told of them.</summary>
    private static readonly Dictionary<string, (PlanRowSpec Row, string[] Problems)> BrokenRows = new()
    {
        ["nothing is there"] = (
            new(3, "nroth", null, "ore", 1000) { Loaders = ["shovle-1"], Dumps = ["crusehr"] },
            [
                "Mine.Plan.Rows[0].Period: there is no period 3; the last is 0.",
                "Mine.Plan.Rows[0].Face: there is no face 'nroth'. Did you mean 'north'?",
                "Mine.Plan.Rows[0].Loaders[0]: there is no loader 'shovle-1'. Did you mean 'shovel-1'?",
                "Mine.Plan.Rows[0].Dumps[0]: there is no dump 'crusehr'. Did you mean 'crusher'?",
            ]
        ),
        ["names are there twice"] = (
            Row with
            {
                Loaders = ["shovel-1", "shovel-1"],
                Dumps = ["crusher", "crusher"],
            },
            [
                "Mine.Plan.Rows[0].Loaders[1]: loader 'shovel-1' is named twice in this list.",
                "Mine.Plan.Rows[0].Dumps[1]: dump 'crusher' is named twice in this list.",
            ]
        ),
        ["there is no such block"] = (
            Row with
            {
                Block = "c-1",
            },
            ["Mine.Plan.Rows[0].Block: there is no block 'c-1'. Did you mean 'b-1'?"]
        ),
        ["the block is of another face"] = (
            Row with
            {
                Block = "b-2",
            },
            ["Mine.Plan.Rows[0].Block: face 'north' has no block 'b-2'."]
        ),
        ["the material is not dug"] = (
            Row with
            {
                Block = "b-1",
                Material = "coal",
            },
            ["Mine.Plan.Rows[0].Material: no 'coal' is dug there."]
        ),
    };

    /// <summary>Periods that break rules, by what is wrong, with what is told of them.</summary>
    private static readonly Dictionary<string, (PlanPeriodSpec[] Periods, string Problem)> BrokenPeriods = new()
    {
        ["they overlap"] = (
            [Day, new("2028-01", 0, 744)],
            "Mine.Plan.Periods[1].FromHour: period 2028-01 begins before 2028-01-01 has ended; periods must not "
                + "overlap."
        ),
        ["one ends before it begins"] = (
            [Day with { ToHour = -24 }],
            "Mine.Plan.Periods[0].ToHour: a period must not end before it begins."
        ),
        ["none is of the run"] = (
            [Day with { FromHour = 24, ToHour = 48 }],
            "Mine.Plan.Periods: no period of the plan lies within the run."
        ),
    };

    public static TheoryData<string> WrongRows => [.. BrokenRows.Keys];

    public static TheoryData<string> WrongPeriods => [.. BrokenPeriods.Keys];

    [Fact]
    public void A_plan_that_can_be_followed_is_taken()
    {
        Told(Mine);
    }

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void What_is_wrong_with_a_row_is_told(string wrong)
    {
        var (row, problems) = BrokenRows[wrong];

        Told(Mine with { Plan = new([Day], [row]) }, problems);
    }

    [Theory]
    [MemberData(nameof(WrongPeriods))]
    public void What_is_wrong_with_periods_is_told(string wrong)
    {
        var (periods, problem) = BrokenPeriods[wrong];

        Told(Mine with { Plan = new(periods, [Row]) }, problem);
    }

    [Fact]
    public void A_plan_has_a_row()
    {
        Told(Mine with { Plan = new([], []) }, "Mine.Plan.Rows: at least one row must be given.");
    }

    [Fact]
    public void Somebody_digs_what_is_planned()
    {
        Told(
            Mine with
            {
                Faces = [Mine.Faces[0] with { Loaders = [] }, Mine.Faces[1]],
            },
            "Mine.Loaders[0].Name: loader 'shovel-1' works at no face.",
            "Mine.Plan.Rows[0]: neither this row nor face 'north' names the 'loaders' that dig there."
        );
    }

    [Fact]
    public void A_material_is_planned_by_rate_or_by_period()
    {
        Told(
            Mine with
            {
                Materials = [new("ore", 300)],
            },
            "Mine.Materials[0].Name: material 'ore' has a rate as 'plan', but the mine has a plan by period, which says "
                + "what is planned of it."
        );
    }

    private static void Told(MineSpec mine, params string[] problems) =>
        Assert.Equal(problems, SpecRules.Check(SmallSite.With(_ => mine)).Select(problem => problem.ToString()));
}
