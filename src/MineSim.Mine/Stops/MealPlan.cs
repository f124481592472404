using MineSim.Mine.Fleet;
using MineSim.Mine.Time;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Stops;

/// <summary>When each machine's meal breaks fall due in the present shift.</summary>
internal sealed class MealPlan(MealSpec? spec, ShiftCalendar calendar, int machines)
{
    public double Hours => spec?.Hours ?? 0;

    /// <summary>
    /// The first break of a machine that falls due after a time; <see cref="long.MaxValue"/> when none is left in the
    /// shift.
    /// </summary>
    public long NextAfter(long time, Machine machine)
    {
        if (spec is null)
            return long.MaxValue;
        var offset = spec.Staggered ? (machine.Number + 0.5) / machines - 0.5 : 0;
        var between = (calendar.End - calendar.Start) / (spec.TimesPerShift + 1.0);
        for (var k = 1; k <= spec.TimesPerShift; k++)
        {
            var due = calendar.Start + (long)(between * (k + offset));
            if (due > time)
                return due;
        }

        return long.MaxValue;
    }
}
