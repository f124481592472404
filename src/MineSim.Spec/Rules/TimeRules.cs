using System.Globalization;

namespace MineSim.Spec.Rules;

/// <summary>How long a run lasts.</summary>
internal static class TimeRules
{
    // Dates end with the year 9999, and stops of some months look up to a year ahead.
    private static readonly DateOnly LastEnd = new(9999, 1, 1);

    public static void RunEndsWithinTheCalendar(Inspection site)
    {
        var (start, hours) = (site.Spec.Start, site.Spec.DurationHours);
        if (
            site.Findings.AreSound(nameof(SiteSpec.Start), nameof(SiteSpec.DurationHours))
            && hours > (LastEnd.DayNumber - start.DayNumber) * 24.0
        )
        {
            site.Add(
                nameof(SiteSpec.DurationHours),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a run that starts on {start:yyyy-MM-dd} would last beyond the year 9998, where the calendar "
                        + $"ends; let it start earlier or be shorter"
                )
            );
        }
    }

    public static void WarmUpIsShorterThanTheRun(Inspection site)
    {
        var (warmUp, hours) = (site.Spec.WarmUpHours, site.Spec.DurationHours);
        if (
            site.Findings.AreSound(nameof(SiteSpec.WarmUpHours), nameof(SiteSpec.DurationHours))
            && warmUp > 0
            && warmUp >= hours
        )
        {
            site.Add(
                nameof(SiteSpec.WarmUpHours),
                "the warm-up must be shorter than the duration, or nothing is left to count"
            );
        }
    }
}
