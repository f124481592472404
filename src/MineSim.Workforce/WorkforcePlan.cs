using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;

namespace MineSim.Workforce;

/// <summary>
/// Runs a workforce alone, shift by shift: positions are wanted by their dates, and filled as far as people go. Not
/// safe for use by several threads at once.
/// </summary>
public sealed class WorkforcePlan
{
    private readonly WorkforcePlanSpec _plan;
    private readonly double _duration;
    private readonly int[] _most;
    private readonly int[] _wanted;
    private readonly double?[] _hours;
    private int _day;
    private int _shift;

    /// <summary>Employs the people. The same arguments give the same run.</summary>
    /// <param name="spec">The workforce.</param>
    /// <param name="plan">What it is to fill.</param>
    /// <param name="durationHours">Length of the run, which starts at midnight, above 0.</param>
    /// <param name="seed">Master seed of the run.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="recorder">Receives what happens; <see langword="null"/> when nobody listens.</param>
    /// <exception cref="ArgumentException">Something in the specs is out of range or empty.</exception>
    public WorkforcePlan(
        WorkforceSpec spec,
        WorkforcePlanSpec plan,
        double durationHours,
        ulong seed,
        int replication,
        IRecorder? recorder = null
    )
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(durationHours);
        ArgumentOutOfRangeException.ThrowIfZero(plan.Shifts.Count);
        _plan = plan;
        _duration = durationHours;
        People = new WorkforceModel(
            spec,
            [.. plan.Positions.SelectMany(positions => Enumerable.Repeat(positions.Skill, positions.Most))],
            [.. plan.Shifts.Select(shift => shift.Name)],
            seed,
            replication,
            recorder,
            new WorkCalendar([.. plan.Shifts.Select(shift => new ShiftHours(shift.StartHour, shift.LengthHours))])
        );
        _most = [.. plan.Positions.Select(positions => positions.Most)];
        _wanted = new int[_most.Sum()];
        _hours = [.. plan.Positions.SelectMany(positions => Enumerable.Repeat(positions.WorkedHours, positions.Most))];

        // The shift of the day before that is under way at midnight, if one is.
        (_day, _shift) =
            plan.Shifts[^1].StartHour + plan.Shifts[^1].LengthHours > 24 ? (-1, plan.Shifts.Count - 1) : (0, 0);
    }

    /// <summary>The people.</summary>
    public WorkforceModel People { get; }

    /// <summary>
    /// Works every shift that begins before an hour; the books are closed with the last before the end of the run.
    /// </summary>
    /// <param name="hour">Hours since the start of the run.</param>
    public void RunTo(double hour)
    {
        for (; StartOf(_day, _shift) < Math.Min(hour, _duration); Next())
            Work();
        if (hour >= _duration)
            People.CloseBooks(_duration);
    }

    private double StartOf(int day, int shift) => Math.Max(0, 24.0 * day + _plan.Shifts[shift].StartHour);

    private void Next() => (_day, _shift) = _shift + 1 < _plan.Shifts.Count ? (_day, _shift + 1) : (_day + 1, 0);

    private void Work()
    {
        var (shift, start) = (_plan.Shifts[_shift], StartOf(_day, _shift));
        var wanted = Wanted(shift.Name, start);
        People.StartShift(_day, _shift, start, wanted);

        // Of a shift that the run cuts short, as much of the hours as lies within it.
        var worked =
            (Math.Min(24.0 * _day + shift.StartHour + shift.LengthHours, _duration) - start) / shift.LengthHours;
        foreach (var position in wanted)
            People.Work(position, worked * (_hours[position] ?? shift.LengthHours));
    }

    private ReadOnlySpan<int> Wanted(string shift, double hour)
    {
        var (count, first) = (0, 0);
        for (var each = 0; each < _most.Length; each++)
        {
            var positions = _plan.Positions[each];
            if (positions.Shifts.Count == 0 || positions.Shifts.Contains(shift))
            {
                for (var i = 0; i < WantedSpec.At(positions.Wanted, hour); i++)
                    _wanted[count++] = first + i;
            }

            first += _most[each];
        }

        return _wanted.AsSpan(0, count);
    }
}
