using MineSim.Kernel;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Time;

/// <summary>The shifts of the run in order, and which of them it is.</summary>
internal sealed class ShiftCalendar
{
    private readonly CalendarSpec _spec;
    private readonly long[] _starts;
    private readonly long[] _lengths;

    public ShiftCalendar(CalendarSpec spec)
    {
        _spec = spec;
        _starts = [.. spec.Shifts.Select(s => Clock.FromHours(s.StartHour))];
        _lengths = [.. spec.Shifts.Select(s => Clock.FromHours(s.LengthHours))];
        MoveTo(FirstShift());
    }

    /// <summary>
    /// Number of the present shift through the run; the run may start within a shift, which is then number −1.
    /// </summary>
    public int Number { get; private set; }

    /// <summary>
    /// Days since the start of the run on which the shift began; −1 for one that is under way when the run starts.
    /// </summary>
    public int Day { get; private set; }

    /// <summary>Its place in the day.</summary>
    public int OfDay { get; private set; }

    public string Name => _spec.Shifts[OfDay].Name;

    /// <summary>When it began; negative when it began before the run.</summary>
    public long Start { get; private set; }

    public long End { get; private set; }

    public void MoveOn() => MoveTo(Number + 1);

    private int FirstShift() => _starts[0] == 0 ? 0 : -1;

    private void MoveTo(int number)
    {
        Number = number;
        var count = _starts.Length;
        var day = number < 0 ? -1 : number / count;
        OfDay = number < 0 ? count - 1 : number % count;
        Start = day * Clock.TicksPerDay + _starts[OfDay];
        End = Start + _lengths[OfDay];
        Day = day;
    }
}
