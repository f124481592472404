using MineSim.Kernel;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// Simulators whose hours of a day go to refreshers, and what is left to who came first, a session each.
/// </summary>
internal sealed class Simulators(string name, int seats, double hoursADay) : Facility(name)
{
    private readonly List<(Trainee Trainee, long Session)> _queue = [];
    private int _begun = int.MinValue;
    private int _ended = int.MinValue;
    private int _day = int.MinValue;
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
    public void BeginDay(Instant midnight)
    {
        if (_begun == midnight.Day)
            return;
        _begun = midnight.Day;
        var left = ADay;
        foreach (var (trainee, session) in _queue)
            left -= trainee.TakeSession(session, left);
    }

    /// <summary>
    /// A day is over, for all programmes at once: those who came last have lost their sessions to refreshers.
    /// </summary>
    public void EndDay(Instant midnight)
    {
        if (_ended == midnight.Day)
            return;
        _ended = midnight.Day;
        if (_day != midnight.Day - 1 || _booked == 0)
            return;
        var over = _booked - ADay;
        foreach (var (trainee, _) in _queue)
            over += trainee.Session.Given;
        for (var i = _queue.Count - 1; i >= 0 && over > 0; i--)
            over -= _queue[i].Trainee.LoseSession(over);
    }

    /// <summary>Whether a refresher could have so many hours in the shift that begins.</summary>
    public bool HasRoom(Instant now, double hours)
    {
        if (now.Day != _day)
            (_day, _booked) = (now.Day, 0);
        return _booked + Clock.FromHours(hours) <= ADay;
    }

    /// <summary>
    /// Takes a seat for a refresher in the shift that begins; false when refreshers have all of the day's hours.
    /// </summary>
    public bool TryBook(Instant now, double hours)
    {
        if (!HasRoom(now, hours))
            return false;
        _booked += Clock.FromHours(hours);
        _refreshed += Clock.FromHours(hours);
        return true;
    }
}
