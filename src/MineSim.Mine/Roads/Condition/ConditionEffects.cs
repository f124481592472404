using MineSim.Mine.Roads.Travel;

namespace MineSim.Mine.Roads.Condition;

/// <summary>
/// What driving a route takes when rolling resistance has risen on its segments. Integrated as it is first needed, and
/// shared by all replications on whatever thread.
/// </summary>
/// <remarks>
/// All segments are taken as raised alike, by their mean, and the route is integrated so; then each segment in turn
/// with
/// what it has instead of that mean, and the differences add up. So a condition that is alike everywhere is exact, and
/// one that is not lacks only what deviations on several segments do to each other: the speed that a truck brings from
/// one
/// to the next. An integration costs as much as a hundred truck cycles and more, the sum a small part of one.
/// </remarks>
internal sealed class ConditionEffects
{
    private readonly LegTimes _times;
    private readonly Leg[] _legs;
    private readonly bool _loaded;
    private readonly double[] _most;
    private readonly double[] _km;
    private readonly Anchor?[] _anchors;
    private readonly double _kmThatRise;

    /// <param name="times">Drives the truck.</param>
    /// <param name="legs">The route.</param>
    /// <param name="loaded">Whether the truck is loaded.</param>
    /// <param name="most">The most by which rolling resistance may rise on each leg; 0 where it does not, or where
    /// physics does not hold.</param>
    public ConditionEffects(LegTimes times, IReadOnlyList<Leg> legs, bool loaded, double[] most)
    {
        _times = times;
        _legs = [.. legs];
        _loaded = loaded;
        _most = most;
        _km = [.. legs.Select(leg => leg.Segment.LengthKm ?? 0)];
        _kmThatRise = _km.Where((_, i) => most[i] > 0).Sum();
        _anchors = new Anchor?[(int)Math.Round(most.Max() / ConditionSteps.Anchor) + 1];
    }

    /// <summary>
    /// What a trip takes, of all energy; of driving by physics' effort and of the route's length and given times.
    /// </summary>
    public required Func<Effort, TripUse> Use { get; init; }

    /// <summary>What a trip takes.</summary>
    /// <param name="extra">By how much rolling resistance has risen on each leg.</param>
    /// <param name="settledHours">Receives the hours on each leg at the speed at which the truck settles there; 0 where
    /// physics does not hold.</param>
    public Effort Reckon(ReadOnlySpan<double> extra, Span<double> settledHours)
    {
        var mean = 0.0;
        for (var i = 0; i < extra.Length; i++)
            mean += _most[i] > 0 ? extra[i] * _km[i] : 0;
        var anchor = AnchorAt((int)Math.Round(mean / _kmThatRise / ConditionSteps.Anchor));
        var effort = anchor.Effort;
        for (var i = 0; i < extra.Length; i++)
        {
            var place = Math.Min(extra[i], _most[i]) / ConditionSteps.Knot;
            var knot = (int)Math.Round(place);
            if (Math.Abs(place - knot) < 1e-6)
            {
                var at = KnotAt(anchor, i, knot);
                effort += at.Difference;
                settledHours[i] = at.SettledHours;
                continue;
            }

            var (low, high) = (KnotAt(anchor, i, (int)place), KnotAt(anchor, i, (int)place + 1));
            var share = (place - (int)place) / (high.Place - low.Place);
            effort += low.Difference * (1 - share) + high.Difference * share;
            settledHours[i] = low.SettledHours * (1 - share) + high.SettledHours * share;
        }

        return effort;
    }

    private Anchor AnchorAt(int number)
    {
        ref var anchor = ref _anchors[Math.Min(number, _anchors.Length - 1)];
        if (Volatile.Read(ref anchor) is { } known)
            return known;
        var found = Raise(number * ConditionSteps.Anchor);
        Volatile.Write(ref anchor, found);
        return found;
    }

    private Anchor Raise(double by)
    {
        double[] levels = [.. _most.Select(most => Math.Min(most, by))];
        var knots = _most.Select(most => new Knot?[(int)Math.Ceiling(most / ConditionSteps.Knot) + 1]);
        return new Anchor(levels, _times.Drive(_legs, _loaded, null, levels), [.. knots]);
    }

    private Knot KnotAt(Anchor anchor, int leg, int number)
    {
        ref var knot = ref anchor.Knots[leg][number];
        if (Volatile.Read(ref knot) is { } known)
            return known;
        var level = Math.Min(number * ConditionSteps.Knot, _most[leg]);
        double[] levels = [.. anchor.Levels];
        levels[leg] = level;
        var difference =
            level == anchor.Levels[leg] ? default : _times.Drive(_legs, _loaded, null, levels) - anchor.Effort;
        var settled = _times.IsPhysical(_legs[leg], _loaded) ? _times.Mean(_legs[leg], _loaded, level) : 0;
        var found = new Knot(level / ConditionSteps.Knot, difference, settled);
        Volatile.Write(ref knot, found);
        return found;
    }

    /// <summary>All segments raised alike, as far as each may rise.</summary>
    /// <param name="Levels">By how much each is.</param>
    /// <param name="Effort">What the trip takes then.</param>
    /// <param name="Knots">By leg, what it takes more when that leg is raised otherwise.</param>
    private sealed record Anchor(double[] Levels, Effort Effort, Knot?[][] Knots);

    private sealed record Knot(double Place, Effort Difference, double SettledHours);
}
