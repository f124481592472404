using MineSim.Spec.Calendars;

namespace MineSim.Mine.Time;

/// <summary>The public holidays of a mine.</summary>
internal sealed class HolidayBook(CalendarSpec calendar)
{
    private readonly Holiday[] _all =
    [
        .. calendar.Holidays.Select(spec => new Holiday(spec, spec.Faces.ToHashSet(), calendar.Start)),
    ];

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Holiday> All => _all;

    /// <summary>Whether the whole mine stands on a day of the run, from 0.</summary>
    public bool MineStands(int day)
    {
        foreach (var holiday in _all)
        {
            if (holiday.Faces.Count == 0 && holiday.FallsOn(day))
                return true;
        }

        return false;
    }
}

/// <summary>A public holiday.</summary>
/// <param name="spec">What it is.</param>
/// <param name="faces">The faces that stand; none of them for the whole mine.</param>
/// <param name="start">The first day of the run.</param>
internal sealed class Holiday(HolidaySpec spec, IReadOnlySet<string> faces, DateOnly start)
{
    public IReadOnlySet<string> Faces => faces;

    /// <summary>Whether it is on a day of the run, from 0.</summary>
    public bool FallsOn(int day) => spec.FallsOn(start.AddDays(day));
}
