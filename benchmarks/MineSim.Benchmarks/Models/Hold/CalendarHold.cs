using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The hold model on the kernel's event calendar.</summary>
internal sealed class CalendarHold : IWorkload
{
    private readonly HoldDelays _delays = new();
    private EventCalendar _calendar = new();

    public CalendarHold(int pending)
    {
        while (_calendar.Slots < pending)
            _calendar.Grow();
        for (var slot = 0; slot < pending; slot++)
            _calendar.Set(slot, _delays.Next());
    }

    public string Operation => "hold";

    public long Advance()
    {
        for (var i = 0; i < Stretch.Operations; i++)
        {
            var first = _calendar.First;
            _calendar.Set(_calendar.SlotOf(first), _calendar.TimeOf(first) + _delays.Next());
        }

        return Stretch.Operations;
    }
}
