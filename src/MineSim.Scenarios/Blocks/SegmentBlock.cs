using MineSim.Kernel;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>A segment of road between two nodes.</summary>
internal static class SegmentBlock
{
    /// <summary>A speed, of loaded and empty trucks.</summary>
    public static readonly ByLoadStateKind<double> SpeedKind = new(new QuantityKind(Dimension.Speed, Lowest.AboveZero));

    private static readonly Key<IReadOnlyList<Word>> Between = new(
        "between",
        new ListOf<Word>(Common.NameOf("node")),
        "The two nodes that it joins; it is driven both ways."
    );

    private static readonly Key<Word> From = new(
        "from",
        Common.NameOf("node"),
        "The node that it leaves, for a segment that is driven one way."
    );

    private static readonly Key<Word> To = new(
        "to",
        Common.NameOf("node"),
        "The node that it reaches, for a segment that is driven one way."
    );

    private static readonly Key<double> Length = new(
        "length",
        new QuantityKind(Dimension.Length, Lowest.AboveZero),
        "Its length; without it the straight distance between its nodes, than which it may not be shorter."
    );

    private static readonly Key<ByLoadState<double>> Speed = new(
        "speed",
        SpeedKind,
        "Mean speed of travel on it, for every truck; without it the network's `speed` holds, or physics."
    );

    private static readonly Key<ByLoadState<Distribution>> Time = new(
        "time",
        new ByLoadStateKind<Distribution>(Common.ChanceTime),
        "Time of travel on it, instead of a speed."
    );

    private static readonly Key<double> Grade = new(
        "grade",
        new QuantityKind(Dimension.Grade, Lowest.HalfDown),
        "Rise from its first node to its second for each metre of road; negative where it falls. Without it "
            + "what the nodes' coordinates say, or level."
    );

    private static readonly Key<double> RollingResistance = new(
        "rolling-resistance",
        new QuantityKind(Dimension.Grade, Lowest.Zero),
        "Force that holds a truck back on the level, against its weight. With it, travel times of trucks "
            + "with a `drive` follow from physics."
    );

    private static readonly Key<ByLoadState<double>> SpeedLimit = new(
        "speed-limit",
        SpeedKind,
        "The greatest speed on it, which trucks with a `drive` keep."
    );

    private static readonly Key<ByLoadState<double>> SpeedLimitBack = new(
        "speed-limit-back",
        SpeedKind,
        "The same from its second node to its first, where that differs."
    );

    private static readonly Key<bool> Passing = new(
        "passing",
        Common.YesNo,
        "Whether trucks may pass each other on it; where they may not, they stay in line behind the slowest.",
        fallback: "yes"
    );

    private static readonly Key<bool> Trolley = new(
        "trolley",
        Common.YesNo,
        "Whether a trolley line hangs above it, in both directions, for truck models with a `trolley`.",
        fallback: "no"
    );

    private static readonly Key<bool> OneLane = new(
        "one-lane",
        Common.YesNo,
        "Whether it has one lane for both directions: trucks drive on it in one direction at a time, and the "
            + "others wait at its end.",
        fallback: "no"
    );

    private static readonly Key<long> Platoon = new(
        "platoon",
        Common.Count(1000),
        "Trucks that may still go in one direction of a one-lane segment while others wait at the other end; "
            + "then it is their turn.",
        fallback: "4"
    );

    private static readonly Key<RoadWearSpec> Wear = new(
        "wear",
        WearBlock.Kind,
        "How its rolling resistance grows with what passes; without it the network's `wear` holds."
    );

    /// <summary>A segment of road.</summary>
    public static Block<SegmentDraft> Kind { get; } =
        new(
            "road segment",
            "A stretch of road between two nodes. Nodes are whatever names the segments mention. Give `length` "
                + "and a speed, or `time`; or what physics asks for: `length`, `grade` and `rolling-resistance`.",
            [
                Between,
                From,
                To,
                Length,
                Speed,
                Time,
                Grade,
                RollingResistance,
                SpeedLimit,
                SpeedLimitBack,
                Trolley,
                Wear,
                Passing,
                OneLane,
                Platoon,
            ],
            BuildSegment,
            whole: true
        );

    private static SegmentDraft BuildSegment(Fields f)
    {
        f.RequireOne(Between, From);
        f.RequireWith(To, From);
        f.RequireWith(From, To);
        f.Forbid(Length, Time);
        f.Forbid(Speed, Time);
        foreach (var key in new Key[] { Grade, RollingResistance, SpeedLimit, SpeedLimitBack, Trolley, Wear })
        {
            f.Forbid(key, Time);
            f.Forbid(key, Speed);
        }

        f.Forbid(SpeedLimitBack, From);
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

        return new(
            ends[0],
            ends[1],
            f.Has(Between),
            f.FindValue(Length),
            f.Find(Speed),
            f.Find(Time),
            Roadway(f),
            f.Get(Passing),
            f.Get(OneLane) ? (int)f.Get(Platoon) : null,
            f.Place
        );
    }

    private static RoadwayDraft Roadway(Fields f) =>
        new(
            f.FindValue(Grade),
            f.PlaceOf(Grade),
            f.FindValue(RollingResistance),
            f.Find(SpeedLimit),
            f.Find(SpeedLimitBack),
            f.PlaceOf(Length),
            f.Get(Trolley),
            f.Find(Wear),
            f.PlaceOf(Wear)
        );
}
