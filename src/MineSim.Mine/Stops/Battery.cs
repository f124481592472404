using MineSim.Kernel;
using MineSim.Mine.Energy;
using MineSim.Mine.Fleet;
using MineSim.Mine.Roads.Travel;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Energy;

namespace MineSim.Mine.Stops;

/// <summary>A truck's battery, full at the truck's arrival.</summary>
/// <param name="spec">The battery.</param>
/// <param name="truck">Its truck.</param>
/// <param name="longestTrip">The round trip that takes the most.</param>
/// <param name="bays">The charge bays of the mine.</param>
/// <param name="charging">How they charge.</param>
/// <param name="simulation">The world.</param>
internal sealed class Battery(
    BatterySpec spec,
    Truck truck,
    LongestTrip longestTrip,
    Resource bays,
    ChargingSpec charging,
    Simulation simulation
) : Supply
{
    private readonly ChargeCurve _curve = new(spec);
    private readonly IdleUse _standing = IdleUse.Of(spec);
    private double _level = spec.CapacityKwh;
    private double _standingKwh;
    private double _gridKwh;
    private double _lowest = spec.CapacityKwh;

    public override double GridKwh => _gridKwh;

    public override double Lowest => _lowest / spec.CapacityKwh;

    public override void Drive(in TripUse use, double factor)
    {
        Stand();
        // What regeneration gives beyond a full battery goes to the brakes.
        _level = Math.Min(spec.CapacityKwh, _level - Drawn(use, factor));
        _lowest = Math.Min(_lowest, _level);
    }

    public override void TakeBack(in TripUse use, double factor) =>
        _level = Math.Min(spec.CapacityKwh, _level + Drawn(use, factor));

    public override bool IsLow()
    {
        Stand();
        return _level - longestTrip.Kwh < spec.ReserveShare * spec.CapacityKwh;
    }

    public override async Activity Fill()
    {
        truck.Ledger.Enter(TimeCategory.WaitCharger);
        Stand();
        await bays.Acquire();
        truck.Ledger.Enter(TimeCategory.Charge);
        var target = spec.TargetShare * spec.CapacityKwh;
        if (target > _level)
        {
            await simulation.Delay(
                Clock.FromHours(charging.Hours + _curve.Hours(_level / spec.CapacityKwh, spec.TargetShare))
            );
            _gridKwh += (target - _level) / charging.Efficiency;
            _level = target;
        }

        bays.Release();
    }

    /// <summary>What driving takes more, the operator has a hand in; not what comes back.</summary>
    private static double Drawn(in TripUse use, double factor) => use.BatteryKwh * (use.BatteryKwh > 0 ? factor : 1);

    /// <summary>What standing took since this was last asked.</summary>
    private void Stand()
    {
        var all = _standing.Kwh(truck.Ledger);
        _level -= all - _standingKwh;
        _standingKwh = all;
        _lowest = Math.Min(_lowest, _level);
    }
}
