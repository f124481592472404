namespace MineSim.Scenarios.Tests;

public class FleetTests
{
    [Theory]
    [InlineData("loaders: [shovel]", "loaders: [shovel, shovel]", "mine.yaml:7:62: loader 'shovel' is named twice in this list.")]
    [InlineData("loaders: { shovel:", "loaders: { spare: { model: rope }, shovel:", "mine.yaml:12:59: loader 'spare' works at no face.")]
    [InlineData("loading: {", "loading: { other: { at: pit, material: ore, loaders: [shovel], to: [crusher] },", "mine.yaml:7:123: loader 'shovel' works at face 'other' already; a loader works at one face.")]
    [InlineData("loaders: [shovel]", "loaders: []", "mine.yaml:7:53: loaders: expected a list with at least one item, but found none.")]
    [InlineData("count: 5", "count: 5, loader: shovel", "mine.yaml:12:53: 'loader' has a meaning only under 'dispatch: fixed'.")]
    [InlineData("load: 3 min", "bucket: 3 t", "mine.yaml:11:20: either 'load' or 'pass' must be given.", "mine.yaml:11:22: 'bucket' has a meaning only together with 'pass'.")]
    [InlineData("load: 3 min", "bucket: 3 t, pass: 3 s, load: 3 min", "mine.yaml:11:35: only one of 'load' or 'pass' can be given.")]
    [InlineData("load: 3 min", "load: 0 min", "mine.yaml:11:28: load: '0 min' is out of range; a value from 1 s to 1000 y is accepted.")]
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
            Small.Problems(Small.And("dispatch: fixed")));
    }

    [Fact]
    public void A_loader_cannot_have_the_name_of_a_truck()
    {
        Assert.Equal(
            ["mine.yaml:12:59: 'truck-03' is the name of a truck; trucks are named truck-01, truck-02 …."],
            Small.Problems(Small.Mine.Replace("shovel", "truck-03", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("truck-3")]
    [InlineData("truck-003")]
    [InlineData("truck-06")]
    public void A_loader_may_have_a_name_that_no_truck_has(string name) =>
        Assert.Equal(name, Small.Read(Small.Mine.Replace("shovel", name, StringComparison.Ordinal)).Mine.Loaders[0].Name);
}
