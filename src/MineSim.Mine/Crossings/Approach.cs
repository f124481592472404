using MineSim.Kernel;

namespace MineSim.Mine.Crossings;

/// <summary>A road that leads to a junction, and the trucks that stand on it one behind the other.</summary>
internal sealed class Approach(bool isMain, Simulation simulation)
{
    private readonly Queue<(int Rank, long Came)> _trucks = [];
    private readonly Signal _go = new(simulation);
    private long _since;

    /// <summary>Trucks that wait.</summary>
    public int Waiting => _trucks.Count;

    /// <summary>Ticks for which trucks have waited, up to when it was last settled.</summary>
    public long Held { get; private set; }

    /// <summary>A truck comes to the end of those who wait.</summary>
    public Wait Join(bool hasRightOfWay, long came, long now)
    {
        Settle(now);
        _trucks.Enqueue(((isMain ? 0 : 2) + (hasRightOfWay ? 0 : 1), came));
        return _go.Wait();
    }

    /// <summary>The first of them goes.</summary>
    public void LetIn(long now)
    {
        Settle(now);
        _trucks.Dequeue();
        _go.PulseOne();
    }

    /// <summary>Whether its first truck goes before that of another.</summary>
    public bool GoesBefore(Approach other) => _trucks.Peek().CompareTo(other._trucks.Peek()) < 0;

    public void Settle(long now)
    {
        Held += _trucks.Count * (now - _since);
        _since = now;
    }
}
