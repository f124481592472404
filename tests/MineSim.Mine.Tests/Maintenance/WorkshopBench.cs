using MineSim.Kernel;
using MineSim.Mine.Crewing;
using MineSim.Mine.Fleet;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Ports;
using MineSim.Mine.Time;
using MineSim.Records;
using MineSim.Records.Maintenance;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Calendars;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

/// <summary>A workshop, and machines that break down when told to.</summary>
public abstract class WorkshopBench
{
    private readonly List<WorkOrderRow> _orders = [];
    private readonly List<Machine> _machines = [];

    protected Simulation World { get; } = new();

    protected IReadOnlyList<WorkOrderRow> Orders => _orders;

    protected static (
        double Opened,
        double Closed,
        double Tow,
        double Part,
        double Bay,
        double Technician,
        double Work
    ) Hours(WorkOrderRow row) =>
        (row.OpenedH, row.ClosedH, row.WaitTowH, row.WaitPartH, row.WaitBayH, row.WaitTechnicianH, row.WorkH);

    protected static FailureModeSpec Mode(double repair, WorkNeeds needs) =>
        new("any", Distribution.Constant(1e6), Distribution.Constant(repair)) { Needs = needs };

    internal Truck Truck(FailureModeSpec mode, int? priority = null, IReadOnlyList<ServiceSpec>? services = null) =>
        Add(
            Parts.Truck(
                World,
                Parts.Dump(World),
                new ReliabilitySpec([mode]) { Priority = priority, Services = services ?? [] },
                number: _machines.Count
            )
        );

    internal Loader Loader(FailureModeSpec mode) => Add(Parts.Loader(_machines.Count, World, reliability: new([mode])));

    private T Add<T>(T machine)
        where T : Machine
    {
        _machines.Add(machine);
        return machine;
    }

    internal Workshop Workshop(MaintenanceSpec spec, ITechnicians? technicians = null)
    {
        var calendar = CalendarSpec.RoundTheClock;
        CrewDesk desk = new(new UnlimitedCrew(), [], new ShiftCalendar(calendar), new HolidayBook(calendar), World);
        Workshop workshop = new(
            spec,
            desk,
            technicians ?? new TechnicianPool(spec, 500, World),
            new RowListener().To((in WorkOrderRow row) => _orders.Add(row)),
            World
        );
        workshop.Open();
        return workshop;
    }

    /// <summary>The machine breaks down at an hour, and is left alone when it has been mended so often.</summary>
    internal static void Break(Workshop workshop, Machine machine, double hour, double life = 0, int times = 1)
    {
        machine.Begin(Fail(), Parts.Hours(hour));

        async Process Fail()
        {
            machine.Ledger.Open(TimeCategory.TravelEmpty);
            machine.Failures.Operate(Parts.Hours(life));
            for (var i = 0; i < times; i++)
                await workshop.Mend(machine);
            machine.Ledger.Enter(TimeCategory.TravelEmpty);
        }
    }
}
