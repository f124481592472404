using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// The stops that a machine takes at the natural points of its work: a truck after tipping (and, when all are
/// called, while it waits), a loader between two trucks. Stops that fall due meanwhile wait until then; meals missed by a longer stop are not made up.
/// </summary>
internal sealed class Stoppages(
    CalendarSpec spec, ShiftCalendar calendar, CrewDesk crews, MealPlan meals, Simulation simulation)
{
    private readonly long _shiftChange = Clock.FromHours(spec.ShiftChangeHours);
    private readonly long _meal = Clock.FromHours(meals.Hours);
    private readonly long _fuel = Clock.FromHours(spec.Fuel?.Hours ?? 0);
    private readonly long _fuelEvery = Clock.FromHours(spec.Fuel?.EveryOperatingHours ?? 0);
    private readonly Resource _fuelBays = new(simulation, spec.Fuel?.Bays ?? int.MaxValue);

    // A signal wakes in the order of waiting, so those who queue keep their places through a stop that they share.
    private readonly Signal _mineStopEnd = new(simulation);
    private readonly Signal _changeEnd = new(simulation);
    private TimeCategory _mineStop;
    private long _mineStopEnds;

    /// <summary>How long the change of shift lasts.</summary>
    public long ShiftChange => _shiftChange;

    /// <summary>The change of shift is over for those who began it with the shift.</summary>
    public void EndShiftChange() => _changeEnd.Pulse();

    /// <summary>A stop of the whole mine is over; another may go on.</summary>
    public void EndMineStop() => _mineStopEnd.Pulse();

    /// <summary>The whole mine is stopped from now on, until that stop's end is told.</summary>
    public void StopMine(TimeCategory category, long until)
    {
        if (until <= _mineStopEnds) return;
        _mineStop = category;
        _mineStopEnds = until;
    }

    /// <summary>A machine arrives: its tank is full, and within a shift that is under way nobody changes at it.</summary>
    public void Arrive(Machine machine)
    {
        if (calendar.Start < simulation.Now) ForgetMissed(machine);
        if (machine.TakesFuel && spec.Fuel is not null) machine.FuelDue = _fuelEvery;
    }

    /// <summary>A machine comes back from repair: what fell due meanwhile is over, but for the need of an operator.</summary>
    public void ForgetMissed(Machine machine)
    {
        machine.Shift = calendar.Number;
        machine.MealDue = meals.NextAfter(simulation.Now, machine);
    }

    /// <summary>Whether a stop is due.</summary>
    public bool AreDue(Machine machine) =>
        simulation.Now >= machine.StopDue || machine.Failures.Operated >= machine.FuelDue;

    /// <summary>Takes all stops that are due, until the machine can work.</summary>
    public async Activity Take(Machine machine)
    {
        while (true)
        {
            var now = simulation.Now;
            if (!machine.IsFit)
            {
                machine.GoOut();
                machine.Ledger.Enter(TimeCategory.Repair);
                await simulation.Delay(calendar.End - now);
            }
            else if (_mineStopEnds > now)
            {
                machine.Ledger.Enter(_mineStop);
                await _mineStopEnd.Wait();
                machine.MealDue = meals.NextAfter(simulation.Now, machine);
            }
            else if (machine.ClearedUntil > now)
            {
                machine.GoOut();
                machine.Ledger.Enter(machine.ClearedFor);
                await _mineStopEnd.Wait();
                machine.MealDue = meals.NextAfter(simulation.Now, machine);
            }
            else if (!crews.Crews(machine))
            {
                await crews.Stand(machine);
                machine.MealDue = meals.NextAfter(simulation.Now, machine);
            }
            else if (machine.Shift != calendar.Number)
            {
                machine.Shift = calendar.Number;
                machine.MealDue = meals.NextAfter(now, machine);
                machine.Ledger.Enter(TimeCategory.ShiftChange);
                if (now == calendar.Start && _shiftChange > 0) await _changeEnd.Wait();
                else await simulation.Delay(_shiftChange);
            }
            else if (now >= machine.MealDue)
            {
                machine.MealDue = meals.NextAfter(machine.MealDue, machine);
                machine.Ledger.Enter(TimeCategory.Meal);
                await simulation.Delay(_meal);
            }
            else if (machine.Failures.Operated >= machine.FuelDue)
            {
                machine.FuelDue = machine.Failures.Operated + _fuelEvery;
                machine.Ledger.Enter(TimeCategory.Fuel);
                await _fuelBays.Use(_fuel);
            }
            else
            {
                machine.StopDue = Math.Min(calendar.End, machine.MealDue);
                machine.Operator = crews.OperatorOf(machine);
                return;
            }
        }
    }
}
