using MineSim.Kernel;
using MineSim.Mine.Energy;
using MineSim.Mine.Fleet;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Calendars;
using MineSim.Spec.Energy;

namespace MineSim.Mine.Stops;

/// <summary>A truck's fuel tank.</summary>
/// <param name="spec">The tank.</param>
/// <param name="truck">Its truck, with a meter.</param>
/// <param name="bays">The fuel bays of the mine.</param>
/// <param name="fuel">How long a refuelling takes.</param>
/// <param name="simulation">The world.</param>
internal sealed class Tank(TankSpec spec, Truck truck, Resource bays, FuelSpec fuel, Simulation simulation) : Supply
{
    private double _filledAt;
    private double _lowest = 1;

    public override double Lowest => _lowest;

    /// <summary>Litres burnt since it was filled.</summary>
    private double Used => truck.Meter!.Litres() - _filledAt;

    public override bool IsLow() => spec.Litres - Used < spec.ReserveShare * spec.Litres;

    /// <summary>
    /// The engine is off while the truck waits and fills, and the time for both is counted as refuelling.
    /// </summary>
    public override async Activity Fill()
    {
        truck.Ledger.Enter(TimeCategory.Fuel);
        await bays.Acquire();
        var used = Used;
        _lowest = Math.Min(_lowest, 1 - used / spec.Litres);
        await simulation.Delay(Clock.FromHours(fuel.Hours + Math.Min(used, spec.Litres) / fuel.LitresPerHour));
        _filledAt += used;
        bays.Release();
    }
}
