using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Roads.Travel;

namespace MineSim.Mine.Roads.Condition;

/// <summary>A route as its roads are now, within one replication.</summary>
internal sealed class RouteCondition
{
    private readonly Route _route;
    private readonly SegmentCondition?[] _segments;
    private readonly double[] _extra;
    private readonly double[] _settled;
    private readonly double[] _hours;
    private readonly double[] _hoursFrom;

    /// <param name="route">The route.</param>
    /// <param name="segments">The condition of its segments, leg by leg; <see langword="null"/> where there is
    /// none.</param>
    public RouteCondition(Route route, SegmentCondition?[] segments)
    {
        _route = route;
        _segments = segments;
        _extra = new double[segments.Length];
        _settled = new double[segments.Length];
        _hours = new double[segments.Length];
        _hoursFrom = new double[segments.Length + 1];
        Use = route.Use;
        Ageing = route.Ageing?.AsBuilt is { } factors ? [.. factors] : null;
    }

    /// <summary>The condition of its segments, leg by leg; <see langword="null"/> where there is none.</summary>
    public ReadOnlySpan<SegmentCondition?> Segments => _segments;

    /// <summary>Mean hours by which a trip is longer.</summary>
    public double ExtraHours => _hoursFrom[0];

    /// <summary>Mean hours by which a leg is longer.</summary>
    public double ExtraHoursOn(int leg) => _hours[leg];

    /// <summary>Mean hours by which the way from the beginning of a leg to the end of the route is longer.</summary>
    public double ExtraHoursFrom(int leg) => _hoursFrom[leg];

    /// <summary>What a trip takes.</summary>
    public TripUse Use { get; private set; }

    /// <summary>
    /// What an hour on it ages the truck's failure modes by; <see langword="null"/> where roads age none.
    /// </summary>
    public double[]? Ageing { get; }

    /// <summary>The change of the roads that it takes into account.</summary>
    public int Change { get; private set; }

    /// <summary>Takes the roads as they are now.</summary>
    /// <param name="change">The number of their last change.</param>
    public void Follow(int change)
    {
        Change = change;
        for (var i = 0; i < _extra.Length; i++)
            _extra[i] = _segments[i]?.Extra ?? 0;
        if (_route.Effects is { } effects)
            Follow(effects);
        _route.Ageing?.Reckon(_route.Hours, _hours, _extra, Ageing!);
    }

    /// <summary>
    /// A line's part of the ticks that are left of a trip on which trucks may pass everywhere; the last takes all.
    /// </summary>
    public long PartOf(Line line, long left)
    {
        var end = line.Start + line.Count;
        if (end == _hours.Length)
            return left;
        var (hours, all) = (0.0, 0.0);
        for (var i = line.Start; i < _hours.Length; i++)
        {
            var leg = _route.Hours[i] + _hours[i];
            all += leg;
            if (i < end)
                hours += leg;
        }

        return all > 0 ? (long)(left * (hours / all)) : 0;
    }

    private void Follow(ConditionEffects effects)
    {
        var effort = effects.Reckon(_extra, _settled);
        Use = effects.Use(effort);
        var settled = 0.0;
        foreach (var hours in _settled)
            settled += hours;
        var driven = effort.Seconds / 3600;
        for (var i = _hours.Length - 1; i >= 0; i--)
        {
            _hours[i] = _settled[i] > 0 ? _settled[i] / settled * driven - _route.Hours[i] : 0;
            _hoursFrom[i] = _hoursFrom[i + 1] + _hours[i];
        }
    }
}
