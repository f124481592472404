using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// Where trucks stay in line, and where the order in which they come must be looked at anew: at a lane that is entered
/// from more than one leg, at a beginning, from a leg where trucks may pass, or at the ends of a one-lane segment.
/// Between such points a truck's time follows from those ahead of it without an event of its own.
/// </summary>
internal sealed class LaneBook
{
    private readonly Dictionary<RoadSegmentSpec, (int Forth, int Back)> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RoadSegmentSpec, int> _oneLanes = new(ReferenceEqualityComparer.Instance);
    private readonly List<HashSet<int>> _before = [];

    /// <summary>Where a route begins, among what leads to a lane.</summary>
    private const int Beginning = -2;

    /// <summary>A leg where trucks may pass.</summary>
    private const int Passing = -1;

    public LaneBook(RoadNetworkSpec roads)
    {
        foreach (var segment in roads.Segments.Where(segment => new Leg(segment, Back: false).IsLane))
        {
            _numbers[segment] = (_before.Count, _before.Count + 1);
            _before.Add([]);
            _before.Add([]);
        }

        OneLanes = [.. roads.Segments.Select(segment => segment.OneLane).OfType<OneLaneSpec>()];
        foreach (var segment in roads.Segments.Where(segment => segment.OneLane is not null)) _oneLanes[segment] = _oneLanes.Count;
    }

    /// <summary>How many lanes there are.</summary>
    public int Count => _before.Count;

    /// <summary>The one-lane segments, as lines number them.</summary>
    public IReadOnlyList<OneLaneSpec> OneLanes { get; }

    /// <summary>Takes a route into account.</summary>
    public void Note(Route route)
    {
        var before = Beginning;
        foreach (var (leg, _) in route.Legs)
        {
            var lane = LaneOf(leg);
            if (lane >= 0) _before[lane].Add(before);
            before = lane;
        }
    }

    /// <summary>A route in lines, once every route has been noted; none when trucks may pass on all of it.</summary>
    public Line[]? LinesOf(Route route)
    {
        var lines = new List<Line>();
        var line = new List<(int Lane, Distribution Hours)>();
        var left = route.Legs.Sum(leg => leg.Hours.Mean);
        Leg? before = null;
        foreach (var (leg, hours) in route.Legs)
        {
            if (before is { } last && MustThink(last, leg)) Cut();
            line.Add((LaneOf(leg), hours));
            before = leg;
        }

        Cut();
        return lines.Count > 0 ? [.. lines] : null;

        void Cut()
        {
            if (before is not { } last) return;
            left = Math.Max(0, left - line.Sum(leg => leg.Hours.Mean));
            lines.Add(new Line([.. line], left, _oneLanes.GetValueOrDefault(last.Segment, -1), last.Back));
            line.Clear();
        }
    }

    private bool MustThink(Leg last, Leg next) =>
        last.Segment.OneLane is not null || next.Segment.OneLane is not null || (LaneOf(next) >= 0 && !FollowsOneLane(LaneOf(next)));

    private bool FollowsOneLane(int lane) => _before[lane] is { Count: 1 } before && before.First() > Passing;

    private int LaneOf(Leg leg) => !leg.IsLane ? Passing : leg.Back ? _numbers[leg.Segment].Back : _numbers[leg.Segment].Forth;
}
