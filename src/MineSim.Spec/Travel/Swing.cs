using MineSim.Spec.Rosters;

namespace MineSim.Spec.Travel;

/// <summary>
/// The days from a panel's coming to site to its going home, days off between them included that are too few to go home
/// for.
/// </summary>
/// <param name="First">The first day, on which it works.</param>
/// <param name="Last">The last day, on which it works.</param>
public readonly record struct Swing(int First, int Last)
{
    /// <summary>The swing that a day lies in, or else the next. The roster has so many days off in a row.</summary>
    public static Swing From(PanelRoster roster, int panel, int day, int leastDaysOff)
    {
        var (first, last) = (Work(day, 1), Work(day, 1));
        while (Work(first - 1, -1) is var before && first - before <= leastDaysOff)
            first = before;
        while (Work(last + 1, 1) is var after && after - last <= leastDaysOff)
            last = after;
        return new(first, last);

        int Work(int from, int step)
        {
            while (roster.ShiftOf(panel, from) == PanelRoster.Off)
                from += step;
            return from;
        }
    }

    /// <summary>The most days off in a row.</summary>
    public static int LongestBreak(PanelRoster roster)
    {
        var (longest, now) = (0, 0);
        for (var day = 0; day < 2 * roster.CycleDays; day++)
        {
            now = roster.ShiftOf(0, day) == PanelRoster.Off ? now + 1 : 0;
            longest = Math.Max(longest, now);
        }

        return longest;
    }
}
