using MineSim.Kernel;

namespace MineSim.Mine.Crossings;

/// <summary>
/// A two-way segment of one lane at work: who is on it drives one way, and who waits at its ends is let in when it is
/// that direction's turn, in the order of coming.
/// </summary>
/// <remarks>
/// The turn passes when the segment is empty and trucks wait at the other end. They see at most a platoon of trucks go
/// in at this end after they came. Nobody waits at an empty segment.
/// </remarks>
internal sealed class OneLane
{
    private readonly int _platoon;

    // Trucks on the segment hold a place. There is never one to spare: each place is made for the truck that is let in.
    private readonly Resource[] _ways;
    private readonly long[] _held = new long[2];
    private readonly int[] _back = new int[2];
    private readonly Simulation _simulation;
    private long _since;
    private int _turn;
    private int _gone;

    public OneLane(int platoon, Simulation simulation)
    {
        _platoon = platoon;
        _simulation = simulation;
        _ways = [new Resource(simulation, 0), new Resource(simulation, 0)];
    }

    /// <summary>Trucks on it.</summary>
    public int Inside => _ways[0].InUse + _ways[1].InUse;

    /// <summary>Lets a truck in if it may go at once.</summary>
    /// <param name="way">0 from its first node to its second, 1 back.</param>
    public bool TryEnter(int way)
    {
        if (_ways[way].Queued > 0 || !MayGo(way))
            return false;
        Admit(way);
        return true;
    }

    /// <summary>
    /// Waits to be let in; only for a truck that <see cref="TryEnter"/> has just refused. The result is false when an
    /// interrupt cut the wait short.
    /// </summary>
    public Wait Enter(int way)
    {
        Settle();
        return _ways[way].Acquire();
    }

    /// <summary>
    /// A truck whose wait was cut short stands at its end again, and goes on by <see cref="TryReenter"/> once all who
    /// came
    /// back with it at this instant have: they keep their places and count as waiting.
    /// </summary>
    public void ComeBack(int way) => _back[way]++;

    /// <summary>Lets a truck that came back in if it may go at once.</summary>
    public bool TryReenter(int way)
    {
        _back[way]--;
        return TryEnter(way);
    }

    /// <summary>A truck leaves it, at the other end or because it broke down and was pulled off the road.</summary>
    public void Exit(int way)
    {
        Settle();
        _ways[way].Release();
        if (Inside == 0 && _ways[1 - _turn].Queued > 0)
            PassTurn();
        while (_ways[_turn].Queued > 0 && MayGo(_turn))
            Admit(_turn);
    }

    /// <summary>All who wait think again.</summary>
    public void CallWaiting()
    {
        Settle();
        foreach (var way in _ways)
            way.InterruptWaiting();
    }

    /// <summary>Ticks for which trucks have waited to go a way so far.</summary>
    public long Held(int way)
    {
        Settle();
        return _held[way];
    }

    private void Settle()
    {
        var now = _simulation.Now;
        for (var way = 0; way < _ways.Length; way++)
            _held[way] += _ways[way].Queued * (now - _since);
        _since = now;
    }

    private bool MayGo(int way) => Inside == 0 || (way == _turn && (!AreWaiting(1 - way) || _gone < _platoon));

    private bool AreWaiting(int way) => _ways[way].Queued + _back[way] > 0;

    private void Admit(int way)
    {
        if (way != _turn)
            PassTurn();
        _gone = AreWaiting(1 - way) ? _gone + 1 : 0;
        var places = _ways[way];
        var isQueued = places.Queued > 0;
        places.Capacity = places.InUse + 1;
        if (!isQueued)
            places.TryAcquire();
        places.Capacity = 0;
    }

    private void PassTurn()
    {
        _turn = 1 - _turn;
        _gone = 0;
    }
}
