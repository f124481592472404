using MineSim.Kernel;
using MineSim.Spec;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Bunching;

/// <summary>
/// Where trucks stay in line, and where they must think again: at a lane that is entered from more than one leg, at a
/// beginning, from a leg where trucks may pass, at the ends of a one-lane segment, at a junction, or before a road that
/// may
/// be closed.
/// Between such points a truck's time follows from those ahead of it without an event of its own.
/// </summary>
/// <remarks>Where roads may be closed, any way that the network allows may come to be driven, and all count.</remarks>
internal sealed class LaneBook
{
    private readonly Dictionary<RoadSegmentSpec, (int Forth, int Back)> _numbers = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<RoadSegmentSpec, int> _oneLanes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RoadSegmentSpec, int> _segments = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RoadSegmentSpec> _closable = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _junctions = [];
    private readonly List<HashSet<int>> _before = [];

    /// <summary>Where a route begins, among what leads to a lane.</summary>
    private const int Beginning = -2;

    /// <summary>A leg where trucks may pass.</summary>
    private const int Passing = -1;

    public LaneBook(MineSpec mine)
    {
        var roads = mine.Roads;
        foreach (var segment in roads.Segments.Where(segment => new Leg(segment, Back: false).IsLane))
        {
            _numbers[segment] = (_before.Count, _before.Count + 1);
            _before.Add([]);
            _before.Add([]);
        }

        foreach (var segment in roads.Segments)
            _segments[segment] = _segments.Count;
        foreach (var junction in roads.Junctions)
            _junctions[junction.Node] = _junctions.Count;
        Approaches =
        [
            .. roads.Junctions.Select(junction => Leg.Of(roads).Where(leg => leg.To == junction.Node).ToArray()),
        ];
        OneLanes = [.. roads.Segments.Select(segment => segment.OneLane).OfType<OneLaneSpec>()];
        foreach (var segment in roads.Segments.Where(segment => segment.OneLane is not null))
            _oneLanes[segment] = _oneLanes.Count;
        if (roads.Closures.Count == 0)
            return;
        _closable.UnionWith(roads.Segments.Where(segment => roads.Closures.Any(closure => closure.Closes(segment))));
        NoteAllWays(mine);
    }

    /// <summary>How many lanes there are.</summary>
    public int Count => _before.Count;

    /// <summary>The one-lane segments, as lines number them.</summary>
    public IReadOnlyList<OneLaneSpec> OneLanes { get; }

    /// <summary>The legs that lead to each junction, as lines number them.</summary>
    public IReadOnlyList<Leg[]> Approaches { get; }

    /// <summary>Takes a route into account.</summary>
    public void Note(Route route)
    {
        var before = Beginning;
        foreach (var (leg, _) in route.Legs)
        {
            var lane = LaneOf(leg);
            if (lane >= 0)
                _before[lane].Add(before);
            before = lane;
        }
    }

    /// <summary>
    /// Numbers the legs of a route, and parts it in lines, once every route has been noted; not where a truck never has
    /// to think again.
    /// </summary>
    public void Part(Route route)
    {
        if (route.Numbers.Length > 0)
            return;
        route.Numbers = [.. route.Legs.Select(leg => 2 * _segments[leg.Leg.Segment] + (leg.Leg.Back ? 1 : 0))];
        var crosses = route.Legs.Skip(1).Any(leg => _junctions.ContainsKey(leg.Leg.From));
        if (!(route.HasLanes || crosses || route.Legs.Any(leg => _closable.Contains(leg.Leg.Segment))))
            return;
        var lines = new List<Line>();
        var line = new List<(int Lane, Leg Leg, Distribution Hours)>();
        var all = route.Legs.Sum(leg => leg.Hours.Mean);
        var (gone, parted) = (0.0, 0);
        Leg? last = null;
        foreach (var (leg, hours) in route.Legs)
        {
            if (line.Count > 0 && MustThink(line[^1].Leg, leg))
                Cut(isLast: false);
            line.Add((LaneOf(leg), leg, hours));
        }

        Cut(isLast: true);
        route.Lines = [.. lines];

        void Cut(bool isLast)
        {
            var start = gone;
            gone = isLast ? all : Math.Min(all, gone + line.Sum(leg => leg.Hours.Mean));
            var first = line[0].Leg;
            var mayBeClosed = _closable.Contains(first.Segment);
            var (junction, approach) = last is { } before ? ApproachOf(before) : (-1, 0);
            lines.Add(
                new Line([.. line.Select(leg => (leg.Lane, leg.Hours))], first)
                {
                    Start = parted,
                    KmLeft = route.Km > 0 ? route.Legs.Skip(parted).Sum(leg => leg.Leg.Segment.LengthKm!.Value) : 0,
                    OneLane = OneLaneOf(first),
                    Junction = junction,
                    Approach = approach,
                    MayBeClosed = mayBeClosed,
                    UseLeft = mayBeClosed ? route.Use - route.UseOfFirst(parted) : default,
                    HoursLeft = all - start,
                    HoursBeyond = all - gone,
                    ShareBefore = all > 0 ? start / all : 0,
                    ShareAfter = isLast || all == 0 ? 1 : gone / all,
                }
            );
            parted += line.Count;
            last = line[^1].Leg;
            line.Clear();
        }
    }

    private bool MustThink(Leg last, Leg next) =>
        last.Segment.OneLane is not null
        || next.Segment.OneLane is not null
        || _closable.Contains(next.Segment)
        || _junctions.ContainsKey(next.From)
        || (LaneOf(next) >= 0 && !FollowsOneLane(LaneOf(next)));

    private bool FollowsOneLane(int lane) => _before[lane] is { Count: 1 } before && before.First() > Passing;

    /// <summary>The number of the lane that a leg is; below 0 when trucks may pass on it.</summary>
    public int LaneOf(Leg leg) =>
        !leg.IsLane ? Passing
        : leg.Back ? _numbers[leg.Segment].Back
        : _numbers[leg.Segment].Forth;

    /// <summary>The number of the one-lane segment that a leg leads over; −1 when it is none.</summary>
    public int OneLaneOf(Leg leg) => _oneLanes.GetValueOrDefault(leg.Segment, -1);

    /// <summary>
    /// The junction to which a leg leads, and the number of the leg among those that do; −1 for none.
    /// </summary>
    public (int Junction, int Approach) ApproachOf(Leg leg) =>
        _junctions.TryGetValue(leg.To, out var junction)
            ? (
                junction,
                Array.FindIndex(Approaches[junction], each => each.Segment == leg.Segment && each.Back == leg.Back)
            )
            : (-1, 0);

    /// <summary>
    /// Takes every way into account on which a truck may come to a lane, and those on which it may turn round.
    /// </summary>
    private void NoteAllWays(MineSpec mine)
    {
        Leg[] legs = [.. Leg.Of(mine.Roads)];
        var beginnings = mine
            .Faces.Select(face => face.At)
            .Concat(mine.Dumps.Select(dump => dump.At))
            .Concat(legs.Where(leg => _closable.Contains(leg.Segment)).Select(leg => leg.From))
            .ToHashSet();
        var before = legs.ToLookup(leg => leg.To);
        foreach (var leg in legs.Where(leg => leg.IsLane))
        {
            if (beginnings.Contains(leg.From))
                _before[LaneOf(leg)].Add(Beginning);
            foreach (var last in before[leg.From].Where(last => last.Segment != leg.Segment))
                _before[LaneOf(leg)].Add(LaneOf(last));
        }
    }
}
