namespace MineSim.Scenarios.Tests;

public class RoadTests
{
    private const string Segment = "between: [pit, crusher], time: 6 min";

    [Theory]
    [InlineData(
        "from: pit, to: crusher, time: 6 min",
        "mine.yaml:7:68: face 'face' cannot be reached from dump 'crusher': no road leads back from node 'crusher' to node 'pit'."
    )]
    [InlineData(
        "from: crusher, to: pit, time: 6 min",
        "mine.yaml:7:68: dump 'crusher' cannot be reached from face 'face': no road leads from node 'pit' to node 'crusher'."
    )]
    [InlineData(
        "between: [pit, pit], time: 6 min",
        "mine.yaml:6:38: this segment leads from 'pit' back to itself.",
        "mine.yaml:8:27: there is no node 'crusher'."
    )]
    [InlineData(
        "between: [pit, crusher, dump], time: 6 min",
        "mine.yaml:6:23: between: expected two nodes, for example [face, crusher], but found 3."
    )]
    [InlineData(
        "between: [pit, crusher], length: 3 km",
        "mine.yaml:6:21: this segment has a length, but neither it nor the road network has a 'speed'."
    )]
    [InlineData("between: [pit, crusher]", "mine.yaml:6:21: either 'length' or 'time' must be given.")]
    [InlineData(
        "between: [pit, crusher], time: 6 min, speed: 3 km/h",
        "mine.yaml:6:61: 'speed' and 'time' cannot be given together."
    )]
    [InlineData(
        "between: [pit, crusher], from: pit, time: 6 min",
        "mine.yaml:6:48: only one of 'between' or 'from' can be given.",
        "mine.yaml:6:48: 'from' has a meaning only together with 'to'."
    )]
    [InlineData(
        "between: [pit, crusher], time: { loaded: 6 min }",
        "mine.yaml:6:54: loaded and empty lacks 'empty': the value for empty trucks."
    )]
    [InlineData(
        "between: [pit, crusher], time: 6 min, platoon: 3",
        "mine.yaml:6:61: 'platoon' has a meaning only together with 'one-lane: yes'."
    )]
    [InlineData(
        "between: [pit, crusher], time: 6 min, one-lane: no, platoon: 3",
        "mine.yaml:6:75: 'platoon' has a meaning only together with 'one-lane: yes'."
    )]
    [InlineData(
        "between: [pit, crusher], time: 6 min, passing: yes, one-lane: yes",
        "mine.yaml:6:61: 'passing' and 'one-lane' cannot be given together."
    )]
    [InlineData(
        "from: pit, to: crusher, time: 6 min, one-lane: yes",
        "mine.yaml:6:60: 'one-lane' and 'from' cannot be given together.",
        "mine.yaml:7:68: face 'face' cannot be reached from dump 'crusher': no road leads back from node 'crusher' to node 'pit'."
    )]
    [InlineData(
        "between: [pit, crusher], time: 6 min, one-lane: yes, platoon: 0",
        "mine.yaml:6:85: platoon: expected a whole number from 1 to 1000, but found '0'."
    )]
    public void A_road_must_lead_somewhere_and_take_its_time(string by, params string[] sentences) =>
        Assert.Equal(sentences, Small.Problems(Small.With(Segment, by)));

    [Theory]
    [InlineData("", null)]
    [InlineData(", one-lane: no", null)]
    [InlineData(", one-lane: yes", 4)]
    [InlineData(", one-lane: yes, platoon: 7", 7)]
    public void A_segment_may_have_one_lane_for_both_directions(string keys, int? platoon) =>
        Assert.Equal(platoon, Small.Read(Small.With(Segment, Segment + keys)).Mine.Roads.Segments[0].OneLane?.Platoon);

    [Fact]
    public void Under_shortest_queue_every_dump_leads_to_every_face()
    {
        var text = Small
            .With("{ " + Segment + " }", "{ " + Segment + " }, { between: [far, dump], time: 6 min }")
            .Replace(
                "loading: {",
                "loading: { other: { at: far, material: ore, loaders: [digger], to: [dump] },",
                StringComparison.Ordinal
            )
            .Replace("dumping: {", "dumping: { dump: { at: dump },", StringComparison.Ordinal)
            .Replace("loaders: { shovel:", "loaders: { digger: { model: rope }, shovel:", StringComparison.Ordinal);

        Assert.Equal(
            [
                "mine.yaml:7:69: trucks that have tipped at dump 'dump' may be sent to face 'face', but no road "
                    + "leads from node 'dump' to node 'pit'.",
                "mine.yaml:7:134: trucks that have tipped at dump 'crusher' may be sent to face 'other', but no road "
                    + "leads from node 'crusher' to node 'far'.",
            ],
            Small.Problems(text)
        );
        Assert.Empty(
            Small.Problems(
                text.Replace(
                    "{ model: truck, count: 5 }",
                    "{ model: truck, loader: shovel }, { model: truck, loader: digger }",
                    StringComparison.Ordinal
                ) + "dispatch: fixed\n"
            )
        );
    }
}
