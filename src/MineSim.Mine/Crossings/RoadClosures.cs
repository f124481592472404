using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Time;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Crossings;

/// <summary>Which roads are closed now, the routes that are left, and the trucks that wait because none is.</summary>
internal sealed class RoadClosures
{
    private readonly IReadOnlyList<RoadClosureSpec> _closures;
    private readonly bool[] _isOn;
    private readonly RouteBook _book;
    private readonly IReadOnlyList<Place> _places;
    private readonly Action<OpenRoutes> _reroute;
    private readonly Simulation _simulation;
    private readonly Signal _opened;
    private ClosedRoutes? _routes;
    private int _waiting;
    private long _since;
    private long _held;

    /// <param name="spec">The mine.</param>
    /// <param name="book">Its routes.</param>
    /// <param name="places">Its places by number.</param>
    /// <param name="reroute">Told when roads were closed or opened.</param>
    /// <param name="simulation">The world it is part of.</param>
    public RoadClosures(
        MineSpec spec,
        RouteBook book,
        IReadOnlyList<Place> places,
        Action<OpenRoutes> reroute,
        Simulation simulation
    )
    {
        _closures = spec.Roads.Closures;
        _isOn = new bool[_closures.Count];
        _book = book;
        _places = places;
        _reroute = reroute;
        _simulation = simulation;
        _opened = new Signal(simulation);
    }

    /// <summary>Ticks for which trucks waited because no way was open, so far.</summary>
    public long Held
    {
        get
        {
            Settle();
            return _held;
        }
    }

    /// <summary>The closures begin to come and go.</summary>
    /// <param name="calendar">The calendar of the mine.</param>
    /// <param name="opened">Told when a road has been opened.</param>
    public void Open(CalendarSpec calendar, Action opened)
    {
        for (var i = 0; i < _closures.Count; i++)
        {
            var (number, closure, name) = (i, _closures[i], $"closure {_closures[i].Name}");
            _simulation.Start(
                closure.For is { } length
                    ? Recur(number, closure, length, name, calendar, opened)
                    : Once(number, closure, opened),
                name
            );
        }
    }

    /// <summary>Whether a segment is closed.</summary>
    public bool IsClosed(RoadSegmentSpec segment)
    {
        if (_routes is null)
            return false;
        for (var i = 0; i < _isOn.Length; i++)
        {
            if (_isOn[i] && _closures[i].Closes(segment))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The way that is open for a truck under way from where a line begins to the end of its route;
    /// <see langword="null"/> when there is none.
    /// </summary>
    public Route? OnTheWay(TruckModelSpec model, Line from, Route route) =>
        _routes!.OnTheWay(model, from.First.From, route.Legs[^1].Leg.To, route.IsLoaded);

    /// <summary>Waits until a road is opened, or those who wait are called.</summary>
    public async Activity Wait()
    {
        Settle();
        _waiting++;
        await _opened.Wait();
        Settle();
        _waiting--;
    }

    /// <summary>All who wait think again.</summary>
    public void CallWaiting() => _opened.Pulse();

    private Process Recur(
        int number,
        RoadClosureSpec closure,
        Distribution length,
        string name,
        CalendarSpec calendar,
        Action opened
    ) =>
        new Recurring(new(name, closure.AtHourOfDay, closure.Every, length, []), calendar, _simulation).Run(
            _ => Turn(number, true, opened),
            () => Turn(number, false, opened)
        );

    private async Process Once(int number, RoadClosureSpec closure, Action opened)
    {
        var begins = Clock.FromHours(closure.FromHour ?? 0);
        if (begins > 0)
            await _simulation.Delay(begins);
        Turn(number, true, opened);
        if (closure.ToHour is not { } end)
            return;
        await _simulation.Delay(Math.Max(0, Clock.FromHours(end) - _simulation.Now));
        Turn(number, false, opened);
    }

    private void Turn(int number, bool isOn, Action opened)
    {
        _isOn[number] = isOn;
        _routes = _isOn.Contains(true) ? _book.While(_isOn, _places) : null;
        _reroute(new(model => _routes is null ? _book[model] : _routes[model], IsAnyClosed: _routes is not null));
        if (isOn)
            return;
        CallWaiting();
        opened();
    }

    private void Settle()
    {
        _held += _waiting * (_simulation.Now - _since);
        _since = _simulation.Now;
    }
}

/// <summary>The routes that are open.</summary>
/// <param name="Of">Those of a truck model; which places these join is the same for all.</param>
/// <param name="IsAnyClosed">Whether a road is closed.</param>
internal readonly record struct OpenRoutes(Func<TruckModelSpec, RouteTable> Of, bool IsAnyClosed);
