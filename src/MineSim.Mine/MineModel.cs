using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A mine at work within a simulation.</summary>
public sealed class MineModel
{
    private readonly ShiftCalendar _calendar;
    private readonly ShiftBooks _books;
    private readonly ProductionBook _production;
    private readonly PlantBook _plant;
    private readonly FleetBooks _fleet;
    private readonly Material[] _materials;
    private readonly Loader[] _loaders;
    private readonly Truck[] _trucks;

    /// <summary>Builds the mine and starts its machines; they move as the simulation runs.</summary>
    /// <param name="spec">The mine; valid, with a way between every face and its dumps.</param>
    /// <param name="simulation">The world it is part of, at time 0.</param>
    /// <param name="crew">Who operates its machines.</param>
    /// <param name="recorder">Who receives its records.</param>
    /// <exception cref="ArgumentException">The spec names a place, material or loader that it does not define.</exception>
    public MineModel(MineSpec spec, Simulation simulation, ICrew crew, IMineRecorder recorder)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(crew);
        ArgumentNullException.ThrowIfNull(recorder);
        _calendar = new ShiftCalendar(spec.Calendar);
        var layout = new MineLayout(spec, simulation);
        _materials = layout.Materials;
        _loaders = layout.Loaders;
        _trucks = layout.Trucks;
        Machine[] machines = [.. _loaders, .. _trucks];
        _fleet = new FleetBooks(_loaders, _trucks, simulation);
        _production = new ProductionBook(_loaders, layout.Dumps);
        _plant = new PlantBook(layout.Dumps);
        _books = new ShiftBooks(machines, _production, _plant, recorder, simulation);

        var holidays = new HolidayBook(spec.Calendar);
        var desk = new CrewDesk(crew, machines, _calendar, holidays, simulation);
        var stoppages = new Stoppages(
            spec.Calendar, _calendar, desk, new MealPlan(spec.Calendar.Meal, _calendar, machines.Length), simulation);
        var shop = new RepairShop(spec.Maintenance, desk, simulation);
        var view = new MineView(spec, layout, simulation);
        foreach (var truck in view.Trucks) truck.Truck.View = truck;
        var board = new DispatchBoard(view, ShippedPolicies.Of(spec, view), simulation);
        var driving = new Driving(layout.Lanes, board, stoppages, shop, simulation);
        var haulage = new Haulage(driving, layout.LineUp, board, stoppages, _production, recorder, _calendar, simulation);
        var upkeep = new LoaderUpkeep(stoppages, shop, haulage, simulation);
        var turns = new ShiftTurns(_calendar, machines, _loaders, layout.Dumps, holidays, desk, stoppages, haulage, _books, simulation);

        simulation.Start(turns.Run(), "shift turns");
        foreach (var stop in spec.Calendar.Stops)
            simulation.Start(new MineStop(stop, spec.Calendar, simulation).Run(turns.Beginner(stop.Clears), stoppages.EndMineStop), stop.Name);
        foreach (var dump in layout.Dumps) dump.Open();
        foreach (var loader in _loaders) loader.Life = simulation.Start(upkeep.Keep(loader), loader.Name);
        foreach (var truck in _trucks)
        {
            if (recorder.WantsCycles) truck.Cycle = new CycleBook();
            truck.Life = simulation.Start(haulage.Haul(truck), truck.Name);
        }
    }

    /// <summary>The machines of a mine as people see them, by number: loaders first, then trucks.</summary>
    /// <param name="spec">The mine.</param>
    public static IReadOnlyList<MachinePosition> Positions(MineSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return
        [
            .. spec.Loaders.Select(l => new MachinePosition(l.Name, l.Model.Skill)),
            .. TruckNames.Of(spec.Trucks).Select(t => new MachinePosition(t.Name, t.Group.Model.Skill)),
        ];
    }

    /// <summary>Books the time and production of the shift that is under way: at the end of the run.</summary>
    public void CloseBooks() => _books.Close(_calendar);

    /// <summary>What the mine has done up to now.</summary>
    public MineTotals Totals() =>
        new(_production.Loads, [.. _materials.Select(m => m.Tipped)], _fleet.Hours(_trucks), _fleet.Hours(_loaders))
        {
            Plant = _plant.Totals(),
            TruckModels = _fleet.Trucks(),
            LoaderModels = _fleet.Loaders(),
        };
}
