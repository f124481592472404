using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Condition;

/// <summary>
/// How heavy the roads of a mine are, within one replication: what rain adds, what trucks wear down and graders mend.
/// </summary>
internal sealed class RoadCondition
{
    private readonly Dictionary<RoadSegmentSpec, SegmentCondition> _bySegment = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Route, RouteCondition> _byRoute = new(ReferenceEqualityComparer.Instance);
    private readonly SegmentCondition[] _segments;
    private readonly Rain[] _rains;
    private readonly bool[,] _wets;
    private readonly GraderSpec? _graders;
    private readonly Func<RoadSegmentSpec, bool> _isClosed;
    private readonly Situation _situation;
    private readonly Simulation _simulation;
    private readonly Signal _worn;
    private readonly double _km;
    private int _changes;
    private long _since;
    private double _extra;
    private double _extraTicks;
    private int _wet;
    private long _wetTicks;
    private int _grading;
    private long _gradingTicks;
    private double _gradedKm;
    private double _tonneKm;
    private double _resisted;

    /// <param name="spec">The mine.</param>
    /// <param name="isClosed">Whether a segment is closed now, so that no grader goes there.</param>
    /// <param name="situation">What is told when roads get wet or dry.</param>
    /// <param name="simulation">The world it is part of.</param>
    public RoadCondition(
        MineSpec spec,
        Func<RoadSegmentSpec, bool> isClosed,
        Situation situation,
        Simulation simulation
    )
    {
        _isClosed = isClosed;
        _situation = situation;
        _simulation = simulation;
        _worn = new Signal(simulation);
        _graders = spec.Roads.Graders;
        _segments =
        [
            .. spec
                .Roads.Segments.Where(segment => segment.Road is not null)
                .Select(segment => new SegmentCondition(segment)),
        ];
        foreach (var segment in _segments)
            _bySegment[segment.Segment] = segment;
        _km = _segments.Sum(segment => segment.Km);
        _rains = [.. spec.Roads.Rain.Select(rain => new Rain(rain, spec.Calendar, simulation, RainChanged))];
        _wets = new bool[_rains.Length, _segments.Length];
        for (var i = 0; i < _rains.Length; i++)
        {
            for (var j = 0; j < _segments.Length; j++)
                _wets[i, j] = spec.Roads.Rain[i].IsFeltOn(_segments[j].Segment);
        }
    }

    /// <summary>The number of the last change: what trips take may have changed with it.</summary>
    public int Changes => _changes;

    /// <summary>Rain begins to come and go, and graders to work.</summary>
    public void Open()
    {
        foreach (var rain in _rains)
            rain.Open();
        for (var i = 0; i < (_graders?.Count ?? 0); i++)
            _simulation.Start(new Grader(_graders!, this, _simulation).Work(), $"grader {i + 1}");
    }

    /// <summary>A route as it is now. Valid until the simulation goes on.</summary>
    public RouteCondition Of(Route route)
    {
        if (!_byRoute.TryGetValue(route, out var condition))
        {
            condition = new RouteCondition(
                route,
                [.. route.Legs.Select(leg => _bySegment.GetValueOrDefault(leg.Leg.Segment))]
            );
            condition.Follow(_changes);
            _byRoute[route] = condition;
        }

        if (condition.Change != _changes)
            condition.Follow(_changes);
        return condition;
    }

    /// <summary>A truck sets out on some legs of a route, one behind the other.</summary>
    /// <param name="route">The route.</param>
    /// <param name="first">The first of the legs.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="load">Tonnes that it carries; 0 when it is empty.</param>
    /// <param name="emptyMass">Its own mass in t; 0 where it is not known.</param>
    public void Pass(RouteCondition route, int first, int count, double load, double emptyMass)
    {
        foreach (var segment in route.Segments.Slice(first, count))
        {
            if (segment is null)
                continue;
            _tonneKm += load * segment.Km;
            _resisted += load * segment.Km * segment.RollingResistance;
            var worn = segment.Worn;
            if (segment.WearDown(load, emptyMass))
                Change();
            if (_graders is { } graders && worn < graders.From && segment.Worn >= graders.From)
                _worn.Pulse();
        }
    }

    /// <summary>
    /// The segment that graders go to next, and one goes there now; <see langword="null"/> when none is worn enough.
    /// </summary>
    public SegmentCondition? GoToWorst()
    {
        SegmentCondition? worst = null;
        foreach (var segment in _segments)
        {
            if (
                segment.IsGraded
                || segment.Worn < _graders!.From
                || segment.Worn <= (worst?.Worn ?? 0)
                || _isClosed(segment.Segment)
            )
            {
                continue;
            }

            worst = segment;
        }

        if (worst is not null)
            worst.IsGraded = true;
        return worst;
    }

    /// <summary>Waits until another segment is worn enough to be graded, or a road is opened.</summary>
    public Wait WaitForWork() => _worn.Wait();

    /// <summary>A road was opened: graders think again.</summary>
    public void CallGraders() => _worn.Pulse();

    /// <summary>A grader begins to work, or stops for the day or at the end of a segment.</summary>
    public void CountGrader(bool isAtWork)
    {
        Settle();
        _grading += isAtWork ? 1 : -1;
    }

    /// <summary>A segment has been graded.</summary>
    public void Finish(SegmentCondition segment)
    {
        segment.IsGraded = false;
        segment.Grade();
        _gradedKm += segment.Km;
        Change();
    }

    /// <summary>All up to now.</summary>
    public RoadConditionTotals Totals()
    {
        Settle();
        return new()
        {
            ExtraHours = _extraTicks / Clock.TicksPerHour,
            WetHours = Clock.ToHours(_wetTicks),
            TonneKm = _tonneKm,
            ResistedTonneKm = _resisted,
            GraderHours = Clock.ToHours(_gradingTicks),
            GradedKm = _gradedKm,
        };
    }

    private void RainChanged()
    {
        var wet = 0;
        foreach (var rain in _rains)
            wet += rain.IsWet ? 1 : 0;
        Settle();
        _wet = wet;
        for (var j = 0; j < _segments.Length; j++)
        {
            var adds = 0.0;
            for (var i = 0; i < _rains.Length; i++)
            {
                if (_wets[i, j])
                    adds = Math.Max(adds, _rains[i].Adds);
            }

            _segments[j].Wet = adds;
        }

        Change();
        _situation.Change();
    }

    private void Change()
    {
        Settle();
        _changes++;
        _extra = 0;
        foreach (var segment in _segments)
            _extra += segment.Extra * segment.Km / _km;
    }

    private void Settle()
    {
        var ticks = _simulation.Now - _since;
        _since = _simulation.Now;
        _extraTicks += _extra * ticks;
        _gradingTicks += _grading * ticks;
        if (_wet > 0)
            _wetTicks += ticks;
    }
}
