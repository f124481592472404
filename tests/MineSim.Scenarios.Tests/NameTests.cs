using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Tests;

public class NameTests
{
    [Theory]
    [InlineData(
        "loaders: [shovel]",
        "loaders: [shovle]",
        "mine.yaml:7:54: there is no loader 'shovle'. Did you mean 'shovel'?"
    )]
    [InlineData("to: [crusher]", "to: [crsher]", "mine.yaml:7:68: there is no dump 'crsher'. Did you mean 'crusher'?")]
    [InlineData("material: ore", "material: coal", "mine.yaml:7:39: there is no material 'coal'.")]
    [InlineData("at: pit", "at: pitt", "mine.yaml:7:24: there is no node 'pitt'. Did you mean 'pit'?")]
    [InlineData(
        "model: truck",
        "model: trcuk",
        "mine.yaml:12:28: there is no truck model 'trcuk'. Did you mean 'truck'?"
    )]
    [InlineData(
        "  loaders: { rope: { load: 3 min } }\n",
        "",
        "mine.yaml:11:76: there is no loader model 'rope'; no loader model is defined."
    )]
    [InlineData(
        "to: [crusher]",
        "to: [crusher, crusher]",
        "mine.yaml:7:77: dump 'crusher' is named twice in this list."
    )]
    [InlineData("ore: {}", "ore: {}, waste: {}", "mine.yaml:5:23: no face digs material 'waste'.")]
    [InlineData("dumping: {", "dumping: { spare: { at: pit },", "mine.yaml:8:12: no face sends rock to dump 'spare'.")]
    [InlineData(
        "ore: {}",
        "ore: {}, \"dark rock\": {}",
        "mine.yaml:5:23: 'dark rock' cannot be the name of a material; names consist of letters, digits, '-', '_' and '.', without spaces.",
        "mine.yaml:5:23: no face digs material 'dark rock'."
    )]
    public void A_name_must_be_that_of_something(string part, string by, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(Small.With(part, by)));

    [Theory]
    [InlineData("duratoin", "duration")]
    [InlineData("Dispatch", "dispatch")]
    [InlineData("warmup", "warm-up")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_suggested_when_it_is_near(string name, string? expected) =>
        Assert.Equal(expected, Nearest.To(name, ["duration", "dispatch", "warm-up", "start"]));
}
