using MineSim.Kernel;

namespace MineSim.Scenarios;

/// <summary>The road network.</summary>
internal static class RoadsBlock
{
    private static readonly ByLoadStateKind<double> SpeedKind = new(new QuantityKind(Dimension.Speed, Bounds.AboveZero));

    private static readonly Key<IReadOnlyList<Word>> Between = new("between", new ListOf<Word>(Common.NameOf("node")),
        "The two nodes that it joins; it is driven both ways.");

    private static readonly Key<Word> From = new("from", Common.NameOf("node"),
        "The node that it leaves, for a segment that is driven one way.");

    private static readonly Key<Word> To = new("to", Common.NameOf("node"),
        "The node that it reaches, for a segment that is driven one way.");

    private static readonly Key<double> Length = new("length", new QuantityKind(Dimension.Length, Bounds.AboveZero),
        "Its length.");

    private static readonly Key<ByLoadState<double>> Speed = new("speed", SpeedKind,
        "Mean speed of travel on it; without it the network's `speed` holds.");

    private static readonly Key<ByLoadState<Distribution>> Time = new("time", new ByLoadStateKind<Distribution>(Common.ChanceTime),
        "Time of travel on it, instead of a speed.");

    private static readonly Block<SegmentDraft> Segment = new(
        "road segment", "A stretch of road between two nodes. Nodes are whatever names the segments mention. Give `length` and a speed, or `time`.",
        [Between, From, To, Length, Speed, Time], BuildSegment, whole: true);

    private static readonly Key<IReadOnlyList<SegmentDraft>> Segments = new("segments", new ListOf<SegmentDraft>(Segment),
        "The segments.", required: true);

    private static readonly Key<ByLoadState<double>> NetworkSpeed = new("speed", SpeedKind,
        "Mean speed of travel on segments that give neither `speed` nor `time`.");

    private static readonly Key<Distribution> Variation = new("variation", new VariationKind(),
        "A factor drawn for every trip that multiplies its travel time.", fallback: "1");

    public static Block<RoadsDraft> Kind { get; } = new(
        "roads", "The road network. Trucks take the route with the least mean travel time.", [Segments, NetworkSpeed, Variation],
        f => new(f.Get(Segments), f.Find(NetworkSpeed), f.Get(Variation)));

    private static SegmentDraft BuildSegment(Fields f)
    {
        f.RequireOne(Between, From);
        f.RequireWith(To, From);
        f.RequireWith(From, To);
        f.RequireOne(Length, Time);
        f.Forbid(Speed, Time);
        var ends = f.Has(Between) ? f.Get(Between) : [f.Get(From), f.Get(To)];
        if (ends.Count != 2)
        {
            f.Problems.Add(f.PlaceOf(Between),
                $"between: expected two nodes, for example [face, crusher], but found {ends.Count}");
            ends = [Word.Unreadable, Word.Unreadable];
        }

        return new(ends[0], ends[1], f.Has(Between), f.FindValue(Length), f.Find(Speed), f.Find(Time), f.Place);
    }
}
