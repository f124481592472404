using MineSim.Spec.Rosters;

namespace MineSim.Spec.Travel;

/// <summary>A swing as those live it who come from a home.</summary>
/// <param name="Swing">Its days.</param>
/// <param name="Begins">Hour at which its first shift begins.</param>
/// <param name="Ends">Hour at which its last shift ends.</param>
/// <param name="Departs">Hour at which they leave home.</param>
/// <param name="Ready">Hour from which they may work: they have come, and rested.</param>
/// <param name="Leaves">Hour at which they leave the site.</param>
public readonly record struct Stay(Swing Swing, double Begins, double Ends, double Departs, double Ready, double Leaves)
{
    private const double Rounding = 1e-6;

    /// <summary>A swing without delays.</summary>
    public static Stay Of(
        HomeSpec home,
        PanelRoster roster,
        int panel,
        Swing swing,
        IReadOnlyList<ShiftHours> shifts,
        double restHours
    )
    {
        var (first, last) = (shifts[roster.ShiftOf(panel, swing.First)], shifts[roster.ShiftOf(panel, swing.Last)]);
        var begins = 24.0 * swing.First + first.Start;
        var ends = 24.0 * swing.Last + last.Start + last.Length;
        var inCompanyTime = home.Days != TravelDays.Off;
        return new(
            swing,
            begins,
            ends,
            inCompanyTime ? begins : begins - restHours - home.TravelHours,
            inCompanyTime ? begins + home.TravelHours + restHours : begins,
            home.Days == TravelDays.FirstAndLast ? ends - home.TravelHours : ends
        );
    }

    /// <summary>Whether they are there for all of a shift.</summary>
    public bool Allows(double start, double length) => start >= Ready - Rounding && start + length <= Leaves + Rounding;
}
