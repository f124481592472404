using MineSim.Kernel;

namespace MineSim.Mine.Ground;

/// <summary>
/// How long nothing could be tipped at a dump, because it was down or had no room, and how long trucks waited
/// meanwhile.
/// </summary>
internal sealed class Blockage(Simulation simulation)
{
    private long _total;
    private long _since;
    private int _causes;

    /// <summary>Ticks that trucks waited while nothing could be tipped, of waits that have ended.</summary>
    public long Waited { get; private set; }

    /// <summary>Ticks in which nothing could be tipped, up to now.</summary>
    public long Reading => _causes > 0 ? _total + simulation.Now - _since : _total;

    /// <summary>The dump goes down, or a truck finds no room.</summary>
    public void Begin()
    {
        if (_causes++ == 0)
            _since = simulation.Now;
    }

    /// <summary>What had begun is over.</summary>
    public void End()
    {
        if (--_causes == 0)
            _total += simulation.Now - _since;
    }

    /// <summary>A truck has waited since so much was read.</summary>
    public void Count(long reading) => Waited += Reading - reading;
}
