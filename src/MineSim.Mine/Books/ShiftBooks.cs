using MineSim.Kernel;
using MineSim.Mine.Crossings;
using MineSim.Mine.Fleet;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Time;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Books;

/// <summary>Closes the books of a shift: each machine's time, each loader's production.</summary>
internal sealed class ShiftBooks(
    Machine[] machines,
    ProductionBook production,
    PlantBook plant,
    EnergyBook energy,
    RoadUse? roads,
    Workshop workshop,
    IRecorder recorder,
    Simulation simulation
)
{
    private readonly RowSink<EquipmentTimeRow>? _times = recorder.SinkOf<EquipmentTimeRow>();
    private long _closedAt;

    public void Close(ShiftCalendar shift)
    {
        if (simulation.Now == _closedAt)
            return;
        var hours = Clock.ToHours(simulation.Now - _closedAt);
        _closedAt = simulation.Now;
        foreach (var machine in machines)
        {
            if (machine.Arrives >= simulation.Now)
                continue;
            machine.Ledger.Settle();
            if (_times is not null)
                Record(machine, shift, _times);
        }

        production.CloseShift(shift.Day, shift.Name);
        plant.CloseShift(shift.Day, shift.Name, hours);
        energy.CloseShift(shift.Day, shift.Name);
        roads?.CloseShift(shift.Day, shift.Name);
        workshop.CloseShift(shift.Day, shift.Name);
    }

    private static void Record(Machine machine, ShiftCalendar shift, RowSink<EquipmentTimeRow> times)
    {
        var sinceLastShift = machine.Ledger.TakeSinceLastShift();
        for (var category = (TimeCategory)0; (int)category < sinceLastShift.Length; category++)
        {
            var ticks = sinceLastShift[(int)category];
            if (ticks == 0)
                continue;
            times(
                new EquipmentTimeRow(shift.Day, shift.Name, machine.Name, machine.Model, category, Clock.ToHours(ticks))
            );
        }
    }
}
