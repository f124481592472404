using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;

namespace MineSim.Scenarios.Tests;

public class FleetTests
{
    [Theory]
    [InlineData(
        "loaders: [shovel]",
        "loaders: [shovel, shovel]",
        "mine.yaml:7:62: loader 'shovel' is named twice in this list."
    )]
    [InlineData(
        "loaders: { shovel:",
        "loaders: { spare: { model: rope }, shovel:",
        "mine.yaml:12:59: loader 'spare' works at no face."
    )]
    [InlineData(
        "loading: {",
        "loading: { other: { at: pit, material: ore, loaders: [shovel], to: [crusher] },",
        "mine.yaml:7:123: loader 'shovel' works at face 'other' already, which never runs out as it has no 'blocks'."
    )]
    [InlineData(
        "loaders: [shovel]",
        "loaders: []",
        "mine.yaml:7:53: loaders: expected a list with at least one item, but found none."
    )]
    [InlineData(
        "count: 5",
        "count: 5, loader: shovle",
        "mine.yaml:12:53: there is no loader 'shovle'. Did you mean 'shovel'?"
    )]
    [InlineData(
        "count: 5",
        "count: 5, material: oar",
        "mine.yaml:12:55: there is no material 'oar'. Did you mean 'ore'?"
    )]
    [InlineData(
        "count: 5",
        "count: 5, loader: shovel, material: ore",
        "mine.yaml:12:71: only one of 'loader' or 'material' can be given."
    )]
    [InlineData(
        "count: 5",
        "count: 5, arrives: 9 d, leaves: 9 d",
        "mine.yaml:12:59: a machine must leave after it arrives, and after the run has begun."
    )]
    [InlineData(
        "{ model: rope } }",
        "{ model: rope, leaves: 2028-01-01 } }",
        "mine.yaml:12:82: a machine must leave after it arrives, and after the run has begun."
    )]
    [InlineData(
        "count: 5",
        "count: 5, ramp-up: { hours: 500 h }",
        "mine.yaml:12:54: ramp up lacks 'from': its pace when it is new."
    )]
    [InlineData(
        "count: 5",
        "count: 5, ramp-up: { hours: 500 h, from: 0 % }",
        "mine.yaml:12:76: from: '0 %' is out of range; a value from above 0 to 100 % is accepted."
    )]
    [InlineData(
        "load: 3 min",
        "bucket: 3 t",
        "mine.yaml:11:20: either 'load' or 'pass' must be given.",
        "mine.yaml:11:22: 'bucket' has a meaning only together with 'pass'."
    )]
    [InlineData(
        "load: 3 min",
        "bucket: 3 t, pass: 3 s, load: 3 min",
        "mine.yaml:11:35: only one of 'load' or 'pass' can be given."
    )]
    [InlineData(
        "load: 3 min",
        "load: 0 min",
        "mine.yaml:11:28: load: '0 min' is out of range; a value from 1 s to 1000 y is accepted."
    )]
    public void Machines_must_fit_together(string part, string by, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(Small.With(part, by)));

    [Fact]
    public void Under_fixed_dispatch_each_truck_has_a_loader_and_each_loader_has_trucks()
    {
        Assert.Equal(
            [
                "mine.yaml:12:19: under 'dispatch: fixed' each truck group must name the 'loader' that it serves.",
                "mine.yaml:12:59: loader 'shovel' has no trucks: under 'dispatch: fixed' a truck group must name it.",
            ],
            Small.Problems(Small.And("dispatch: fixed"))
        );
    }

    [Theory]
    [InlineData("loader: shovel", "shovel", null)]
    [InlineData("material: ore", null, "ore")]
    public void Under_any_dispatch_trucks_may_be_locked_to_a_loader_or_a_material(
        string key,
        string? loader,
        string? material
    )
    {
        var group = Small.Read(Small.With("count: 5", "count: 5, " + key)).Mine.Trucks[0];

        Assert.Equal((loader, material), (group.Loader, group.Material));
    }

    [Theory]
    [InlineData("shortest-expected-wait", DispatchRule.ShortestExpectedWait)]
    [InlineData("nearest", DispatchRule.Nearest)]
    [InlineData("match-factor", DispatchRule.MatchFactor)]
    [InlineData("plan-shortfall", DispatchRule.PlanShortfall)]
    [InlineData("flow-optimal", DispatchRule.FlowOptimal)]
    public void Every_dispatch_rule_has_a_word(string word, DispatchRule rule) =>
        Assert.Equal(rule, Small.Read(Small.And("dispatch: " + word)).Mine.Dispatch);

    [Fact]
    public void A_loader_cannot_have_the_name_of_a_truck()
    {
        Assert.Equal(
            ["mine.yaml:12:59: 'truck-03' is the name of a truck; trucks are named truck-01, truck-02 …."],
            Small.Problems(Small.Mine.Replace("shovel", "truck-03", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("truck-3")]
    [InlineData("truck-003")]
    [InlineData("truck-06")]
    public void A_loader_may_have_a_name_that_no_truck_has(string name) =>
        Assert.Equal(
            name,
            Small.Read(Small.Mine.Replace("shovel", name, StringComparison.Ordinal)).Mine.Loaders[0].Name
        );

    [Fact]
    public void Machines_leave_and_ramp_up_as_written()
    {
        var mine = Small
            .Read(
                Small.With(
                    "count: 5 }], loaders: { shovel: { model: rope }",
                    "leaves: 2028-01-11, ramp-up: { hours: 500 h, from: 75 % } }], loaders: { shovel: { model: rope, "
                        + "leaves: 20 d, ramp-up: { hours: 9 d, from: 1 } }"
                )
            )
            .Mine;

        Assert.Equal((240, new RampUpSpec(500, 0.75)), (mine.Trucks[0].LeavesHour, mine.Trucks[0].RampUp));
        Assert.Equal((480, new RampUpSpec(216, 1)), (mine.Loaders[0].LeavesHour, mine.Loaders[0].RampUp));
    }
}
