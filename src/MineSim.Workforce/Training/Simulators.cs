using MineSim.Kernel;

namespace MineSim.Workforce.Training;

/// <summary>
/// Simulators whose hours of a day go to refreshers, and what is left to who came first, a session each.
/// </summary>
internal sealed class Simulators(string name, int seats, double hoursADay) : Facility(name)
{
    private readonly List<(Trainee Trainee, long Session)> _queue = [];
    private long _begun = long.MinValue;
    private long _ended = long.MinValue;
    private long _day = long.MinValue;
    private long _booked;
    private long _refreshed;

    /// <summary>Hours that each runs a day.</summary>
    public double HoursADay => hoursADay;

    protected override long ADay { get; } = seats * Clock.FromHours(hoursADay);

    protected override long Refreshed => _refreshed;

    /// <summary>A trainee comes, who has at most so long in a day.</summary>
    public void Join(Trainee trainee, double sessionHours) =>
        _queue.Add((trainee, Clock.FromHours(Math.Min(sessionHours, hoursADay))));

    public void Leave(Trainee trainee)
    {
        for (var i = 0; i < _queue.Count; i++)
        {
            if (_queue[i].Trainee != trainee)
                continue;
            _queue.RemoveAt(i);
            return;
        }
    }

    /// <summary>A day begins, for all programmes at once: the trainees' sessions, were there no refreshers.</summary>
    public void BeginDay(long midnight)
    {
        if (_begun == midnight)
            return;
        _begun = midnight;
        var left = ADay;
        foreach (var (trainee, session) in _queue)
            left -= trainee.TakeSession(session, left);
    }

    /// <summary>
    /// A day is over, for all programmes at once: those who came last have lost their sessions to refreshers.
    /// </summary>
    public void EndDay(long midnight)
    {
        if (_ended == midnight)
            return;
        _ended = midnight;
        if (_day != midnight / Clock.TicksPerDay - 1 || _booked == 0)
            return;
        var over = _booked - ADay;
        foreach (var (trainee, _) in _queue)
            over += trainee.Session.Given;
        for (var i = _queue.Count - 1; i >= 0 && over > 0; i--)
            over -= _queue[i].Trainee.LoseSession(over);
    }

    /// <summary>Whether a refresher could have so many hours in the shift that begins.</summary>
    public bool HasRoom(double hour, double hours)
    {
        var day = (long)Math.Floor(hour / 24);
        if (day != _day)
            (_day, _booked) = (day, 0);
        return _booked + Clock.FromHours(hours) <= ADay;
    }

    /// <summary>
    /// Takes a seat for a refresher in the shift that begins; false when refreshers have all of the day's hours.
    /// </summary>
    public bool TryBook(double hour, double hours)
    {
        if (!HasRoom(hour, hours))
            return false;
        _booked += Clock.FromHours(hours);
        _refreshed += Clock.FromHours(hours);
        return true;
    }
}
