using MineSim.Kernel;
using MineSim.Mine.Crewing;
using MineSim.Mine.Fleet;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Stops;

/// <summary>
/// The stops that a machine takes at the natural points of its work: a truck after tipping (and, when all are
/// called, while it waits), a loader between two trucks. Stops that fall due meanwhile wait until then; meals that fall
/// due
/// during a longer stop, or until a late meal ends, are not made up.
/// </summary>
internal sealed class Stoppages(
    CalendarSpec spec,
    ShiftCalendar calendar,
    CrewDesk crews,
    Workshop workshop,
    MealPlan meals,
    Simulation simulation
)
{
    private readonly long _shiftChange = Clock.FromHours(spec.ShiftChangeHours);
    private readonly long _meal = Clock.FromHours(meals.Hours);
    private readonly long _fuel = Clock.FromHours(spec.Fuel?.Hours ?? 0);
    private readonly long _fuelEvery =
        spec.Fuel is { } fuel && double.IsFinite(fuel.EveryOperatingHours)
            ? Clock.FromHours(fuel.EveryOperatingHours)
            : long.MaxValue;
    private readonly Resource _fuelBays = new(simulation, spec.Fuel?.Bays ?? int.MaxValue);

    // A signal wakes in the order of waiting, so those who queue keep their places through a stop that they share.
    private readonly Signal _mineStopEnd = new(simulation);
    private readonly Signal _changeEnd = new(simulation);
    private TimeCategory _mineStop;
    private long _mineStopEnds;

    /// <summary>
    /// How long before the end of a shift trucks are called to the line-up; <see langword="null"/> where drivers are
    /// relieved in the seat.
    /// </summary>
    public long? CallIn { get; } = spec.ParkUp is { } parkUp ? Clock.FromHours(parkUp.CallInHours) : null;

    /// <summary>Where trucks are refuelled.</summary>
    public Resource FuelBays => _fuelBays;

    /// <summary>How long the change of shift lasts.</summary>
    public long ShiftChange => _shiftChange;

    /// <summary>The change of shift is over for those who began it with the shift.</summary>
    public void EndShiftChange() => _changeEnd.Pulse();

    /// <summary>A stop of the whole mine is over; another may go on.</summary>
    public void EndMineStop() => _mineStopEnd.Pulse();

    /// <summary>The whole mine is stopped from now on, until that stop's end is told.</summary>
    public void StopMine(TimeCategory category, long until)
    {
        if (until <= _mineStopEnds)
            return;
        _mineStop = category;
        _mineStopEnds = until;
    }

    /// <summary>
    /// A machine arrives: its tank is full, and within a shift that is under way nobody changes at it.
    /// </summary>
    public void Arrive(Machine machine)
    {
        if (calendar.Start < simulation.Now)
            ForgetMissed(machine);
        if (machine.TakesFuel && spec.Fuel is not null && machine.Meter?.Supply is null)
            machine.FillUp(_fuelEvery);
    }

    /// <summary>
    /// A machine comes back from repair: what fell due meanwhile is over, but for the need of an operator.
    /// </summary>
    public void ForgetMissed(Machine machine) =>
        machine.JoinShift(calendar.Number, meals.NextAfter(simulation.Now, machine));

    /// <summary>Whether an empty truck is to go to the line-up: the shift is nearly over, or over.</summary>
    public bool CallsIn(Truck truck) =>
        CallIn is { } callIn && (simulation.Now >= calendar.End - callIn || truck.Shift != calendar.Number);

    /// <summary>A machine leaves the mine for good.</summary>
    public void Retire(Machine machine)
    {
        machine.GoOut();
        machine.Ledger.Close();
        crews.Release(machine);
    }

    /// <summary>Takes all stops that are due, until the machine can work.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="isDone">Whether the machine is done with what it had begun, so that it may go to the workshop by
    /// plan, to the line-up, or leave the mine.</param>
    public async Activity Take(Machine machine, bool isDone = false)
    {
        while (!isDone || machine.Leaves > simulation.Now)
        {
            if (isDone && machine.IsServiceDue)
            {
                await Serve(machine);
            }
            else if (IsUnfit(machine))
            {
                await StandUnfit(machine);
            }
            else if (TryStand(machine, out var until))
            {
                await WaitForEnd(machine, isDone, until);
            }
            else if (!crews.Crews(machine))
            {
                await StandWithoutOperator(machine);
            }
            else if (IsInNewShift(machine, isDone))
            {
                await ChangeShift(machine);
            }
            else if (simulation.Now >= machine.MealDue)
            {
                await Eat(machine);
            }
            else if (machine.IsLow)
            {
                await Fill(machine);
            }
            else
            {
                machine.WorkUntil(NextCall(machine), crews.OperatorOf(machine));
                return;
            }
        }
    }

    private async Activity Serve(Machine machine)
    {
        await workshop.Serve(machine);
        ForgetMissed(machine);
    }

    /// <summary>Whether it is unfit for this shift, and somebody wants it.</summary>
    private bool IsUnfit(Machine machine) => !machine.IsFit && !IsOnHoliday(machine, simulation.Now);

    private async Activity StandUnfit(Machine machine)
    {
        machine.GoOut();
        machine.Ledger.Enter(TimeCategory.Repair);
        await simulation.Delay(machine.WakeBy(calendar.End, simulation.Now) - simulation.Now);
    }

    /// <summary>It stands, with the whole mine or for a clearance, until some time.</summary>
    private bool TryStand(Machine machine, out long until)
    {
        if (_mineStopEnds > simulation.Now)
        {
            machine.Ledger.Enter(_mineStop);
            until = _mineStopEnds;
            return true;
        }

        until = machine.ClearedUntil;
        if (until <= simulation.Now)
            return false;
        machine.GoOut();
        machine.Ledger.Enter(machine.ClearedFor);
        return true;
    }

    private async Activity StandWithoutOperator(Machine machine)
    {
        await crews.Stand(machine);
        ForgoMeals(machine, simulation.Now);
    }

    private bool IsInNewShift(Machine machine, bool isDone) =>
        machine.Shift != calendar.Number && (isDone || CallIn is null);

    private async Activity ChangeShift(Machine machine)
    {
        ForgetMissed(machine);
        machine.Ledger.Enter(TimeCategory.ShiftChange);
        if (simulation.Now == calendar.Start && _shiftChange > 0)
            await _changeEnd.Wait();
        else
            await simulation.Delay(_shiftChange);
    }

    private async Activity Eat(Machine machine)
    {
        ForgoMeals(machine, simulation.Now + _meal);
        machine.Ledger.Enter(TimeCategory.Meal);
        await simulation.Delay(_meal);
    }

    private async Activity Fill(Machine machine)
    {
        if (machine.Meter?.Supply is { } supply)
        {
            machine.FillUp();
            await supply.Fill();
            return;
        }

        machine.FillUp(_fuelEvery);
        machine.Ledger.Enter(TimeCategory.Fuel);
        await _fuelBays.Use(_fuel);
    }

    /// <summary>The end of the shift, or the call to the line-up before it.</summary>
    private long NextCall(Machine machine) =>
        CallIn is { } callIn && machine is Truck && calendar.End - callIn > simulation.Now
            ? calendar.End - callIn
            : calendar.End;

    /// <summary>Meals that fall due up to some time are not made up.</summary>
    private void ForgoMeals(Machine machine, long until) => machine.ExpectMeal(meals.NextAfter(until, machine));

    /// <summary>Nobody wants the machine now, so that it does not matter whether it is fit.</summary>
    private bool IsOnHoliday(Machine machine, long now) =>
        (_mineStopEnds > now && _mineStop == TimeCategory.Holiday) || machine.IsOnHolidayAt(now);

    /// <summary>Waits until some stop is over, or the machine is to leave.</summary>
    private async Activity WaitForEnd(Machine machine, bool isDone, long until)
    {
        if (isDone && machine.Leaves < until)
            await _mineStopEnd.WaitWithin(machine.Leaves - simulation.Now);
        else
            await _mineStopEnd.Wait();
        ForgoMeals(machine, simulation.Now);
    }
}
