using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Tests;

public class JunctionTests
{
    private const string Segments = "[{ between: [pit, crusher], time: 6 min }] ";

    [Fact]
    public void A_junction_says_how_long_it_is_held_and_who_goes_first()
    {
        var plain = Small.Read(With("exit: { crossing: 8 s }")).Mine.Roads.Junctions.Single();
        var other = Small
            .Read(With("exit: { crossing: 0.5 min, right-of-way: first-come, main-road: [pit, crusher] }"))
            .Mine.Roads.Junctions.Single();

        Assert.Equal(("exit", 8 / 3600.0, RightOfWay.Loaded), (plain.Node, plain.CrossingHours, plain.RightOfWay));
        Assert.Empty(plain.MainRoad);
        Assert.Equal((30 / 3600.0, RightOfWay.FirstCome), (other.CrossingHours, other.RightOfWay));
        Assert.Equal(["pit", "crusher"], other.MainRoad);
    }

    [Theory]
    [InlineData(
        "exit: {}",
        "mine.yaml:6:123: junction lacks 'crossing': for how long each truck holds the junction as it drives through."
    )]
    [InlineData(
        "exit: { crossing: 0 s }",
        "mine.yaml:6:135: crossing: '0 s' is out of range; a value from 1 s to 1000 y is accepted."
    )]
    [InlineData(
        "exit: { crossing: 8 }",
        "mine.yaml:6:135: crossing: expected a time with a unit, for example 3 min, but '8' has no unit."
    )]
    [InlineData(
        "exit: { crossing: 8 s, right-of-way: laoded }",
        "mine.yaml:6:154: right-of-way: expected 'loaded' or 'first-come', but found 'laoded'. Did you mean 'loaded'?"
    )]
    [InlineData("exit: { crossing: 8 s, priority: loaded }", "mine.yaml:6:140: unknown key 'priority' in junction.")]
    [InlineData("exti: { crossing: 8 s }", "mine.yaml:6:117: there is no node 'exti'. Did you mean 'exit'?")]
    [InlineData(
        "pit: { crossing: 8 s }",
        "mine.yaml:6:117: only one road leads to node 'pit', so that nobody drives through it; a junction is where roads meet."
    )]
    [InlineData(
        "exit: { crossing: 8 s, main-road: pot }",
        "mine.yaml:6:151: main-road: no road leads from a node 'pot' to junction 'exit'. Did you mean 'pit'?"
    )]
    [InlineData(
        "exit: { crossing: 8 s, main-road: [pit, pit] }",
        "mine.yaml:6:157: node 'pit' is named twice in this list."
    )]
    public void A_junction_is_a_node_where_roads_meet(string junction, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(With(junction)));

    private static string With(string junctions) =>
        Small.With(
            Segments,
            $"[{{ between: [pit, exit], time: 3 min }}, {{ between: [exit, crusher], time: 3 min }}], junctions: "
                + $"{{ {junctions} }} "
        );
}
