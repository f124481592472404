using MineSim.Kernel;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Plant;

/// <summary>A ROM pile onto which trucks tip, and from which the feeder of a crusher takes.</summary>
/// <param name="stock">What lies on it.</param>
/// <param name="plant">The plant whose feeder takes from it.</param>
/// <param name="feedRate">What that takes at the most, in t/h.</param>
/// <param name="simulation">The world it is part of.</param>
internal sealed class RomPile(Stock stock, OreHandling plant, double feedRate, Simulation simulation) : IReceiver
{
    // Levels are sums of many flows: for want of a gram nobody waits.
    private const double Gram = 1e-6;

    private readonly Signal _changed = new(simulation);
    private double _coming;

    /// <summary>What lies on it now.</summary>
    public Stock Stock
    {
        get
        {
            _ = plant.Flow;
            return stock;
        }
    }

    public Resource Turn { get; } = new(simulation, 1);

    public bool HasRoomFor(double payload) => Stock.Level + _coming + payload <= stock.Capacity + Gram;

    public bool TryReserveInTurn(double payload)
    {
        if (!HasRoomFor(payload))
            return false;
        _coming += payload;
        return true;
    }

    public void Tip(double payload, Metal grade)
    {
        _coming = Math.Max(0, _coming - payload);
        if (_coming < Gram)
            _coming = 0;
        Stock.Add(payload, grade);
    }

    /// <summary>There is no room before the feeder has taken what is too much; then the truck looks again.</summary>
    public async Activity WaitForRoom(double payload)
    {
        var excess = Stock.Level + _coming + payload - stock.Capacity;
        await _changed.WaitWithin(
            Math.Max(Clock.TicksPerMinute, (long)Math.Ceiling(excess / feedRate * Clock.TicksPerHour))
        );
    }

    public void CallWaiting()
    {
        Turn.InterruptWaiting();
        _changed.Pulse();
    }
}
