using MineSim.Spec.Ranges;
using MineSim.Spec.Rosters;

namespace MineSim.Spec.Travel;

/// <summary>
/// Where people live who stay on site for a swing, and go home in between: fly-in fly-out, or drive-in drive-out.
/// People who live
/// at the same home and work in the same panel travel together.
/// </summary>
/// <param name="Name">The name by which people refer to it; people without a home of their own live at the one that is
/// called like their origin.</param>
/// <param name="TravelHours">Hours from door to camp, each way; above 0.</param>
public sealed record HomeSpec(string Name, [Limits(Measure.Time, Lowest.OneSecond)] double TravelHours)
{
    /// <summary>
    /// The name of the transport that they take, with whose delays they come late; <see langword="null"/> for one that
    /// is always on time.
    /// </summary>
    public string? By { get; init; }

    /// <summary>In whose time they travel.</summary>
    public TravelDays Days { get; init; }

    /// <summary>Days off in a row, 1 or more, for which they go home; in fewer they stay on site.</summary>
    [Whole(1, 365)]
    public int LeastDaysOff { get; init; } = 2;

    /// <summary>US$ for one person one way; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double UsdPerJourney { get; init; }

    /// <summary>Why somebody of a roster could not live there; <see langword="null"/> when they can.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="shifts">The shifts of the day in order.</param>
    /// <param name="restHours">The least hours of rest between a journey and a shift, or two shifts.</param>
    public HomeFault? FaultWith(RosterSpec roster, IReadOnlyList<ShiftHours> shifts, double restHours = 0)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(shifts);
        var panels = new PanelRoster(roster, shifts.Count);
        if (Swing.LongestBreak(panels) < LeastDaysOff)
            return new(HomeFaultKind.NoDaysOff, 0, LeastDaysOff);

        // Panels work the same days at other times; after as many cycles as there are shifts everything comes back.
        var swing = Swing.From(panels, 0, 0, LeastDaysOff);
        for (var end = swing.Last + panels.CycleDays * shifts.Count; swing.Last <= end; )
        {
            var stay = Stay.Of(this, panels, 0, swing, shifts, restHours);
            if (!AnyShiftIsWorked(panels, swing, stay, shifts))
                return new(HomeFaultKind.NoShiftLeft, stay.Ends - stay.Begins, TravelHours);
            var next = Swing.From(panels, 0, swing.Last + 1, LeastDaysOff);
            var (off, needed) = (
                Stay.Of(this, panels, 0, next, shifts, restHours).Begins - stay.Ends,
                HoursOffNeeded(restHours)
            );
            if (off < needed)
                return new(HomeFaultKind.BreakTooShort, off, needed);
            swing = next;
        }

        return null;
    }

    private double HoursOffNeeded(double restHours) =>
        Days switch
        {
            TravelDays.Off => 2 * TravelHours + restHours,
            TravelDays.First => TravelHours,
            _ => 0,
        };

    private static bool AnyShiftIsWorked(PanelRoster panels, Swing swing, Stay stay, IReadOnlyList<ShiftHours> shifts)
    {
        for (var day = swing.First; day <= swing.Last; day++)
        {
            if (
                panels.ShiftOf(0, day) is var shift
                && shift != PanelRoster.Off
                && stay.Allows(24.0 * day + shifts[shift].Start, shifts[shift].Length)
            )
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>In whose time people travel between home and site.</summary>
public enum TravelDays
{
    /// <summary>
    /// In their own: they are there, and rested, when their first shift begins, and leave after the last.
    /// </summary>
    Off,

    /// <summary>
    /// There in the company's: they leave home as their first shift would begin, and that shift is lost. Back in their
    /// own.
    /// </summary>
    First,

    /// <summary>There and back in the company's: the first and the last shift are lost.</summary>
    FirstAndLast,
}

/// <summary>Why nobody of a roster could live at a home.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Found">Hours that there are; 0 where days are meant.</param>
/// <param name="Needed">Hours that it would take, or days off in a row.</param>
public readonly record struct HomeFault(HomeFaultKind Kind, double Found, double Needed);

/// <summary>Reasons why nobody of a roster could live at a home.</summary>
public enum HomeFaultKind
{
    /// <summary>The roster never has so many days off in a row that they would go home.</summary>
    NoDaysOff,

    /// <summary>Between two swings there is no time to go home and come back.</summary>
    BreakTooShort,

    /// <summary>Of a swing no shift is left in which they do not travel.</summary>
    NoShiftLeft,
}
