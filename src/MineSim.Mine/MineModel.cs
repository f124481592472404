using MineSim.Kernel;
using MineSim.Mine.Books;
using MineSim.Mine.Crewing;
using MineSim.Mine.Crossings;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Haulage;
using MineSim.Mine.Layout;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Planning;
using MineSim.Mine.Ports;
using MineSim.Mine.Shifts;
using MineSim.Mine.Stops;
using MineSim.Mine.Time;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine;

/// <summary>A mine at work within a simulation.</summary>
public sealed class MineModel
{
    private readonly ShiftCalendar _calendar;
    private readonly ShiftBooks _books;
    private readonly CrewDesk _desk;
    private readonly ProductionBook _production;
    private readonly PlantBook _plant;
    private readonly PlanBook? _plan;
    private readonly FleetBooks _fleet;
    private readonly Material[] _materials;
    private readonly Loader[] _loaders;
    private readonly Truck[] _trucks;
    private readonly Dump[] _dumps;
    private readonly Traffic _traffic;
    private readonly Workshop _workshop;

    /// <summary>Builds the mine and starts its machines; they move as the simulation runs.</summary>
    /// <param name="spec">The mine; valid, with a way between every face and its dumps.</param>
    /// <param name="simulation">The world it is part of, at time 0.</param>
    /// <param name="crew">Who operates its machines.</param>
    /// <param name="recorder">Who receives its records.</param>
    /// <param name="technicians">Who mends its machines; <see langword="null"/> for those of its
    /// <see cref="MaintenanceSpec"/>.</param>
    /// <param name="dispatch">
    /// Makes a dispatch policy of one's own, which takes the place of the rule that the spec names;
    /// <see langword="null"/> for that rule.
    /// </param>
    /// <exception cref="ArgumentException">The spec names a place, material or loader that it does not
    /// define.</exception>
    public MineModel(
        MineSpec spec,
        Simulation simulation,
        ICrew crew,
        IRecorder recorder,
        ITechnicians? technicians = null,
        Func<MineView, IDispatchPolicy>? dispatch = null
    )
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(crew);
        ArgumentNullException.ThrowIfNull(recorder);
        _calendar = new ShiftCalendar(spec.Calendar);
        var layout = new MineLayout(spec, simulation, recorder.SinkOf<RoadUseRow>());
        _materials = layout.Materials;
        _loaders = layout.Loaders;
        _trucks = layout.Trucks;
        _dumps = layout.Dumps;
        _traffic = layout.Traffic;
        Machine[] machines = [.. _loaders, .. _trucks];
        _fleet = new FleetBooks(_loaders, _trucks, simulation);
        _plan = spec.Plan is null
            ? null
            : new PlanBook(spec, layout.Plan, _loaders, layout.Dumps, recorder, simulation);
        _production = new ProductionBook(_loaders, layout.Dumps, _materials, recorder.SinkOf<ProductionRow>(), _plan);
        _plant = new PlantBook(layout.Dumps, recorder);
        var energy = new EnergyBook(spec, layout, recorder.SinkOf<FuelRow>(), simulation);

        var holidays = new HolidayBook(spec.Calendar);
        _desk = new CrewDesk(crew, machines, _calendar, holidays, simulation);
        if (technicians is null)
        {
            technicians = new TechnicianPool(spec.Maintenance, machines.Length, simulation);
        }
        else if (spec.Maintenance.Contract is not null)
        {
            technicians = new TechniciansInTurn(
                technicians,
                new TechnicianPool(spec.Maintenance, machines.Length, simulation, contractOnly: true),
                machines.Length
            );
        }

        _workshop = new Workshop(spec.Maintenance, _desk, technicians, recorder, simulation);
        _books = new ShiftBooks(machines, _production, _plant, energy, _traffic.Use, _workshop, recorder, simulation);
        var stoppages = new Stoppages(
            spec.Calendar,
            _calendar,
            _desk,
            _workshop,
            new MealPlan(spec.Calendar.Meal, _calendar, machines.Length),
            simulation
        );
        EnergyBook.FitTanks(spec.Calendar, _trucks, stoppages.FuelBays, simulation);
        if (spec.Trucks.Any(group => group.Model.Battery is not null))
            EnergyBook.FitBatteries(spec, layout, simulation);
        var view = new MineView(spec, layout, simulation);
        foreach (var truck in view.Trucks)
            truck.Truck.WentOut = truck.GoOut;
        var board = new DispatchBoard(view, dispatch?.Invoke(view) ?? ShippedPolicies.Of(spec, view), simulation);
        var driving = new Driving(layout.Traffic, board, stoppages, _workshop, simulation);
        var parking = new Parking(board, driving, layout.LineUp, stoppages, _calendar, simulation);
        var assignments = new Assignments(_loaders, spec.Trucks.Any(group => group.Material is not null));
        var haulage = new HaulCycle(
            driving,
            new Loading(board, assignments),
            new Tipping(
                stoppages,
                _production,
                recorder.SinkOf<CycleRow>() is { } cycles ? new CycleBook(machines.Length, cycles) : null,
                simulation
            ),
            parking,
            board,
            stoppages,
            simulation
        );
        assignments.CallParked = parking.CallParked;
        var relocation = new Relocation(assignments, new WalkingWays(spec.Roads), simulation);
        var upkeep = new LoaderUpkeep(stoppages, _workshop, relocation, parking, simulation);
        var turns = new ShiftTurns(
            _calendar,
            machines,
            _loaders,
            layout.Faces,
            layout.Dumps,
            layout.Traffic,
            holidays,
            _desk,
            _workshop,
            stoppages,
            parking,
            _books,
            simulation
        );

        simulation.Start(turns.Run(), "shift turns");
        foreach (var stop in spec.Calendar.Stops)
        {
            var comes = new Recurrence(stop.Name, stop.AtHourOfDay, stop.Every, stop.For, stop.Months);
            simulation.Start(
                new Recurring(comes, spec.Calendar, simulation).Run(turns.Beginner(stop), stoppages.EndMineStop),
                stop.Name
            );
        }

        layout.Traffic.Open(spec.Calendar, parking.CallParked);
        if (_plan is not null)
        {
            simulation.Start(
                new PlanTurns(spec.Plan!, _materials, layout.Situation, assignments, _plan, simulation).Run(),
                "plan turns"
            );
        }

        foreach (var dump in layout.Dumps)
            dump.Open();
        _workshop.Open();
        foreach (var loader in _loaders)
            loader.Begin(upkeep.Keep(loader));
        foreach (var truck in _trucks)
            truck.Begin(haulage.Haul(truck));
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

    /// <summary>
    /// Books the time, work and production of the shift, and of the plan's period, that are under way: at the end of
    /// the run.
    /// </summary>
    public void CloseBooks()
    {
        _books.Close(_calendar);
        _desk.CloseBooks();
        _plan?.Close();
        _workshop.CloseBooks();
    }

    /// <summary>What the mine has done up to now.</summary>
    public MineTotals Totals() =>
        new(_production.Loads, [.. _materials.Select(m => m.Tipped)], _fleet.Hours(_trucks), _fleet.Hours(_loaders))
        {
            Plant = _plant.Totals(),
            Plan = _plan?.Totals.ToArray() ?? [],
            TruckModels = _fleet.Trucks(),
            LoaderModels = _fleet.Loaders(),
            TonneKm = _production.TonneKm,
            Maintenance = _workshop.Totals(),
            HeldUpHours = Clock.ToHours(_traffic.HeldUp),
            Junctions =
            [
                .. _traffic.Junctions.Select(each => new JunctionTotals(
                    each.Name,
                    each.Crossings,
                    Clock.ToHours(each.Held)
                )),
            ],
            ClosedRoadHours = Clock.ToHours(_traffic.Closures.Held),
            Roads = _traffic.Condition?.Totals(),
            DumpBlockedHours = Clock.ToHours(_dumps.Sum(dump => dump.Blockage.Waited)),
        };
}
