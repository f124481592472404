using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ports;
using MineSim.Mine.Time;

namespace MineSim.Mine.Crewing;

/// <summary>Sees to it that machines that can work have operators, shift by shift and within the shift.</summary>
internal sealed class CrewDesk(
    ICrew crew,
    Machine[] machines,
    ShiftCalendar calendar,
    HolidayBook holidays,
    Simulation simulation
)
{
    private readonly int[] _wanted = new int[machines.Length];

    /// <summary>Called when somebody became free, or is no longer, within a shift.</summary>
    public Action? PeopleMoved { get; set; }

    /// <summary>
    /// A shift begins: operators for every machine that is here, fit and not broken down; loaders come before trucks.
    /// On a holiday nobody is wanted.
    /// </summary>
    public void StartShift()
    {
        foreach (var machine in machines)
            BookWork(machine);
        var count = 0;
        var (now, mineStands) = (simulation.Now, holidays.MineStands(calendar.Day));
        foreach (var machine in machines)
        {
            if (mineStands || machine.IsOnHolidayAt(now))
                continue;
            if (machine.Arrives <= now && machine.Leaves > now && machine.IsFit && !machine.IsDown)
                _wanted[count++] = machine.Number;
        }

        crew.StartShift(calendar.Day, calendar.OfDay, _wanted.AsSpan(0, count));
        for (var i = 0; i < count; i++)
            TakeOver(machines[_wanted[i]]);
    }

    /// <summary>
    /// The run ends: what machines have operated in the shift that is under way is their operators' practice.
    /// </summary>
    public void CloseBooks()
    {
        foreach (var machine in machines)
            BookWork(machine);
    }

    /// <summary>Whether the machine has an operator, or finds one who is free.</summary>
    public bool Crews(Machine machine) => crew.IsCrewed(machine.Number) || TryAssign(machine);

    public string? OperatorOf(Machine machine) => crew.OperatorOf(machine.Number);

    /// <summary>The machine stands until the shift ends or an operator becomes free.</summary>
    public Activity Stand(Machine machine) => machine.Stand(calendar.End);

    /// <summary>The machine's operator is free, and goes to the first machine that stands for want of one.</summary>
    public void Release(Machine machine)
    {
        BookWork(machine);
        crew.Release(machine.Number);
        foreach (var other in machines)
        {
            if (!other.IsStanding || !TryAssign(other))
                continue;
            other.EndStanding();
            return;
        }

        PeopleMoved?.Invoke();
    }

    private bool TryAssign(Machine machine)
    {
        if (!crew.TryAssign(machine.Number))
            return false;
        TakeOver(machine);
        PeopleMoved?.Invoke();
        return true;
    }

    private void TakeOver(Machine machine) => machine.TakeOver(crew.SkillOf(machine.Number));

    /// <summary>What the machine has operated since it was last looked at is its operator's practice.</summary>
    private void BookWork(Machine machine)
    {
        if (machine.TakePractice() is > 0 and var ticks)
            crew.Work(machine.Number, Clock.ToHours(ticks));
    }
}
