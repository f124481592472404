using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The hold model on the kernel's event calendar.</summary>
internal sealed class CalendarHold : IWorkload
{
    private readonly HoldDelays delays = new();
    private EventCalendar calendar = new();

    public CalendarHold(int pending)
    {
        while (calendar.Slots < pending) calendar.Grow();
        for (var slot = 0; slot < pending; slot++) calendar.Set(slot, delays.Next());
    }

    public string Operation => "hold";

    public long Advance()
    {
        for (var i = 0; i < Stretch.Operations; i++)
        {
            var first = calendar.First;
            calendar.Set(calendar.SlotOf(first), calendar.TimeOf(first) + delays.Next());
        }

        return Stretch.Operations;
    }
}
