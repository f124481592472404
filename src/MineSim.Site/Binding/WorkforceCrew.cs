using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Rosters;
using MineSim.Workforce;

namespace MineSim.Site.Binding;

/// <summary>
/// Answers a mine's requests for operators from a workforce: machine number n is the workforce's position n.
/// </summary>
internal sealed class WorkforceCrew : ICrew
{
    private const int LeaveYear = 365;

    private readonly WorkforceModel _workforce;
    private readonly CalendarSpec _calendar;

    /// <summary>Employs the workforce of one replication for the machines of one mine.</summary>
    /// <param name="spec">The workforce.</param>
    /// <param name="machines">The mine's machines in the order of their numbers.</param>
    /// <param name="calendar">The mine's calendar, for the names and hours of its shifts, and holidays.</param>
    /// <param name="durationHours">Length of the run in hours.</param>
    /// <param name="seed">Master seed of the run.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="recorder">Receives what happens to people; <see langword="null"/> when nobody listens.</param>
    /// <param name="simulation">The world of the mine, whose clock is theirs.</param>
    public WorkforceCrew(
        WorkforceSpec spec,
        IReadOnlyList<MachinePosition> machines,
        CalendarSpec calendar,
        double durationHours,
        ulong seed,
        int replication,
        IRecorder? recorder,
        Simulation simulation
    )
    {
        _calendar = calendar;
        _workforce = new WorkforceModel(
            spec,
            [.. machines.Select(machine => machine.Skill)],
            [.. calendar.Shifts.Select(shift => shift.Name)],
            seed,
            replication,
            recorder,
            HoursOf(calendar, durationHours),
            simulation
        );
    }

    /// <inheritdoc/>
    public void StartShift(int day, int shift, ReadOnlySpan<int> wanted) =>
        _workforce.StartShift(day, shift, Math.Max(0, 24.0 * day + _calendar.Shifts[shift].StartHour), wanted);

    /// <summary>Those of the workforce who mend the mine's machines; <see langword="null"/> where others do.</summary>
    /// <param name="mine">The mine.</param>
    public ITechnicians? Technicians(MineSpec mine) =>
        mine.Maintenance.FromWorkforce
            ? new WorkforceTechnicians(_workforce, [.. mine.WorkSkills.OfType<string>()])
            : null;

    /// <summary>What people have been employed for since the start of the run.</summary>
    /// <param name="hour">Hours since the start of the run.</param>
    public IReadOnlyList<PayrollLine> Payroll(double hour) => _workforce.Payroll(0, hour);

    /// <inheritdoc/>
    public bool IsCrewed(int machine) => _workforce.IsFilled(machine);

    /// <inheritdoc/>
    public string? OperatorOf(int machine) => _workforce.OperatorOf(machine);

    /// <inheritdoc/>
    public OperatorSkill SkillOf(int machine)
    {
        var skill = _workforce.ProficiencyAt(machine);
        return new(skill.Time, skill.Spot, skill.PayloadSpread, skill.Fuel, skill.Failures);
    }

    /// <inheritdoc/>
    public void Work(int machine, double hours) => _workforce.Work(machine, hours);

    /// <inheritdoc/>
    public bool TryAssign(int machine) => _workforce.TryAssign(machine);

    /// <inheritdoc/>
    public void Release(int machine) => _workforce.Release(machine);

    /// <summary>The run is over.</summary>
    /// <param name="hour">Hours since its start.</param>
    /// <returns>The people, to be asked about.</returns>
    public WorkforceModel CloseBooks(double hour)
    {
        _workforce.CloseBooks(hour);
        return _workforce;
    }

    /// <summary>
    /// What training and licences have come to; <see langword="null"/> where there are neither programmes nor licences
    /// that lapse.
    /// </summary>
    public WorkforceTotals? Totals() => _workforce.Totals();

    /// <summary>When the mine's people work. Holidays are known a year beyond the run, for who plans leave.</summary>
    private static WorkCalendar HoursOf(CalendarSpec calendar, double durationHours)
    {
        var holidays = calendar.Holidays.Where(holiday => holiday.Faces.Count == 0).ToList();
        var days = holidays.Count == 0 ? 0 : (int)Math.Ceiling(durationHours / 24) + LeaveYear;
        return new([.. calendar.Shifts.Select(shift => new ShiftHours(shift.StartHour, shift.LengthHours))])
        {
            Holidays =
            [
                .. Enumerable
                    .Range(0, days)
                    .Where(day => holidays.Any(holiday => holiday.FallsOn(calendar.Start.AddDays(day)))),
            ],
        };
    }
}
