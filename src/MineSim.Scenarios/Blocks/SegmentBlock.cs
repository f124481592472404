using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>A segment of road between two nodes.</summary>
internal static class SegmentBlock
{
    private static readonly Key<IReadOnlyList<Word>> Between = new(
        "between",
        Common.Ends,
        "The two nodes that it joins; it is driven both ways."
    )
    {
        Into = "",
    };

    private static readonly Key<Word> From = new(
        "from",
        Common.NameOf("node"),
        "The node that it leaves, for a segment that is driven one way."
    )
    {
        Into = nameof(RoadSegmentSpec.From),
    };

    private static readonly Key<Word> To = new(
        "to",
        Common.NameOf("node"),
        "The node that it reaches, for a segment that is driven one way."
    )
    {
        Into = nameof(RoadSegmentSpec.To),
    };

    private static readonly Key<double> Length = new(
        "length",
        new QuantityKind(Dimension.Length, Lowest.AboveZero),
        "Its length; without it the straight distance between its nodes, than which it may not be shorter."
    )
    {
        Into = nameof(RoadSegmentSpec.LengthKm),
    };

    private static readonly Key<ByLoadState<double>> Speed = new(
        "speed",
        HaulRoadKeys.SpeedKind,
        "Mean speed of travel on it, for every truck; without it the network's `speed` holds, or physics."
    )
    {
        Into = nameof(RoadSegmentSpec.LoadedTime),
    };

    private static readonly Key<ByLoadState<Distribution>> Time = new(
        "time",
        new ByLoadStateKind<Distribution>(Common.ChanceTime),
        "Time of travel on it, instead of a speed."
    )
    {
        Into = nameof(RoadSegmentSpec.LoadedTime),
    };

    private static readonly Key<bool> Passing = new(
        "passing",
        Common.YesNo,
        "Whether trucks may pass each other on it; where they may not, they stay in line behind the slowest.",
        fallback: "yes"
    )
    {
        Into = nameof(RoadSegmentSpec.Passing),
    };

    private static readonly Key<bool> OneLane = new(
        "one-lane",
        Common.YesNo,
        "Whether it has one lane for both directions: trucks drive on it in one direction at a time, and the "
            + "others wait at its end.",
        fallback: "no"
    )
    {
        Into = nameof(RoadSegmentSpec.OneLane),
    };

    private static readonly Key<long> Platoon = new(
        "platoon",
        Common.Count(1000),
        "Trucks that may still go in one direction of a one-lane segment while others wait at the other end; "
            + "then it is their turn.",
        fallback: "4"
    )
    {
        Into = "OneLane.Platoon",
    };

    /// <summary>A segment of road.</summary>
    public static Block<WrittenSegment> Kind { get; } =
        new(
            "road segment",
            "A stretch of road between two nodes. Nodes are whatever names the segments mention. Give `length` "
                + "and a speed, or `time`; or what physics asks for: `length`, `grade` and `rolling-resistance`.",
            [Between, From, To, Length, Speed, Time, .. HaulRoadKeys.All, Passing, OneLane, Platoon],
            BuildSegment,
            whole: true
        );

    private static WrittenSegment BuildSegment(Fields f)
    {
        f.RequireOne(Between, From);
        f.RequireWith(To, From);
        f.RequireWith(From, To);
        f.Forbid(Length, Time);
        f.Forbid(Speed, Time);
        foreach (var key in HaulRoadKeys.All)
        {
            f.Forbid(key, Time);
            f.Forbid(key, Speed);
        }

        f.Forbid(HaulRoadKeys.SpeedLimitBack, From);
        f.Forbid(OneLane, From);
        f.Forbid(Passing, OneLane);
        if (f.Has(Platoon) && !f.Get(OneLane))
            f.Problems.Add(f.PlaceOf(Platoon), "'platoon' has a meaning only together with 'one-lane: yes'");
        var ends = f.Has(Between) ? f.Get(Between) : [f.Get(From), f.Get(To)];
        if (ends.Count != 2)
        {
            f.Problems.Add(
                f.PlaceOf(Between),
                $"between: expected two nodes, for example [face, crusher], but found {ends.Count}"
            );
            ends = [Word.Unreadable, Word.Unreadable];
        }

        if (!ends[0].IsReadable)
            f.MarkUnreadable(From);
        if (!ends[1].IsReadable)
            f.MarkUnreadable(To);
        return new(ends[0].Text, ends[1].Text, f.Has(Between))
        {
            LengthKm = f.FindValue(Length),
            Speed = f.Find(Speed),
            Time = f.Find(Time),
            Grade = f.FindValue(HaulRoadKeys.Grade),
            RollingResistance = f.FindValue(HaulRoadKeys.RollingResistance),
            SpeedLimit = f.Find(HaulRoadKeys.SpeedLimit),
            SpeedLimitBack = f.Find(HaulRoadKeys.SpeedLimitBack),
            Trolley = f.Get(HaulRoadKeys.Trolley),
            Wear = f.Find(HaulRoadKeys.Wear),
            WearPlace = f.PlaceOf(HaulRoadKeys.Wear),
            Passing = f.Get(Passing),
            Platoon = f.Get(OneLane) ? (int)f.Get(Platoon) : null,
            Place = f.Place,
        };
    }
}
