using MineSim.Kernel;
using MineSim.Mine.Energy;
using MineSim.Mine.Fleet;
using MineSim.Mine.Layout;
using MineSim.Mine.Roads;
using MineSim.Mine.Stops;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Books;

/// <summary>
/// The machines' energy by shift. A mine that says nothing of energy, tyres or cost has no meters and no book.
/// </summary>
internal sealed class EnergyBook
{
    private readonly Simulation _simulation;
    private readonly Machine[] _machines;
    private readonly EnergySpec _spec;
    private readonly RowSink<FuelRow>? _rows;

    /// <summary>Gives every machine a meter.</summary>
    public EnergyBook(MineSpec spec, MineLayout layout, RowSink<FuelRow>? rows, Simulation simulation)
    {
        _rows = rows;
        _simulation = simulation;
        _spec = spec.Energy;
        var (loaders, trucks) = (layout.Loaders, layout.Trucks);
        _machines = spec.IsMetered ? [.. loaders, .. trucks] : [];
        if (!spec.IsMetered)
            return;
        var routes = RouteBook.Of(spec, layout.Places);
        foreach (var loader in loaders)
            loader.Meter = new(loader.Ledger, IdleUse.Of(loader.Spec.Model));
        foreach (var truck in trucks)
        {
            truck.Meter = new(truck.Ledger, IdleUse.Of(truck.Spec)) { Roads = layout.Traffic.Condition };
            if (truck.Spec.Tyres is { } tyres)
                truck.Meter.Tyres = new(tyres, routes.Hauling(truck.Spec), truck.Ledger, truck.Failures);
        }
    }

    /// <summary>Trucks with a tank go for fuel when it says so.</summary>
    public static void FitTanks(CalendarSpec calendar, Truck[] trucks, Resource bays, Simulation simulation)
    {
        if (calendar.Fuel is not { } fuel)
            return;
        foreach (var truck in trucks)
        {
            if (truck.Spec.Fuel?.Tank is { } tank)
                truck.Meter!.Supply = new Tank(tank, truck, bays, fuel, simulation);
        }
    }

    /// <summary>Battery trucks go charging when their battery says so.</summary>
    public static void FitBatteries(MineSpec spec, MineLayout layout, Simulation simulation)
    {
        var charging = spec.Calendar.Charging ?? new(0);
        var bays = new Resource(simulation, charging.Bays ?? int.MaxValue);
        foreach (var (truck, (_, group)) in layout.Trucks.Zip(TruckNames.Of(spec.Trucks)))
        {
            if (truck.Spec.Battery is { } battery)
            {
                truck.Meter!.Supply = new Battery(
                    battery,
                    truck,
                    new LongestTrip(truck, group, layout),
                    bays,
                    charging,
                    simulation
                );
            }
        }
    }

    /// <summary>Records the shift and begins the next.</summary>
    public void CloseShift(int day, string shift)
    {
        foreach (var machine in _machines)
        {
            if (machine.Arrives >= _simulation.Now)
                continue;
            var meter = machine.Meter!;
            meter.Tyres?.CloseShift(meter.Km);
            if (_rows is null)
                continue;
            var use = meter.TakeSinceLastShift();
            if (use == default)
                continue;
            _rows(
                new FuelRow(
                    day,
                    shift,
                    machine.Name,
                    machine.Model,
                    use.Litres,
                    use.Kwh,
                    use.Litres * _spec.Co2KgPerLitre + use.Kwh * _spec.Co2KgPerKwh,
                    use.Km,
                    use.TonneKm
                )
            );
        }
    }
}
