using MineSim.Mine.Shifts;
using MineSim.Mine.Stops;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Time;

/// <summary>
/// The public holidays of a mine. They begin and end with shifts, so they are seen to as shifts turn.
/// </summary>
internal sealed class HolidayBook(CalendarSpec calendar)
{
    private readonly (HolidaySpec Spec, HashSet<string> Faces)[] _all =
    [
        .. calendar.Holidays.Select(spec => (spec, spec.Faces.ToHashSet())),
    ];
    private bool _someoneStands;

    /// <summary>Whether the whole mine stands on a day of the run, from 0.</summary>
    public bool MineStands(int day)
    {
        foreach (var (spec, faces) in _all)
        {
            if (faces.Count == 0 && Falls(spec, day))
                return true;
        }

        return false;
    }

    /// <summary>A shift begins: the mine or faces stand, or work again.</summary>
    public void Turn(ShiftCalendar shift, ShiftTurns turns, Stoppages stoppages)
    {
        var stood = _someoneStands;
        _someoneStands = false;
        foreach (var (spec, faces) in _all)
        {
            if (!Falls(spec, shift.Day))
                continue;
            _someoneStands = true;
            if (faces.Count == 0)
                stoppages.StopMine(TimeCategory.Holiday, shift.End);
            else
                turns.Clear(faces, TimeCategory.Holiday, shift.End);
        }

        if (stood)
            stoppages.EndMineStop();
    }

    private bool Falls(HolidaySpec spec, int day) => spec.FallsOn(calendar.Start.AddDays(day));
}
