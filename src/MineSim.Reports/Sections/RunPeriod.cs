using System.Globalization;

namespace MineSim.Reports.Sections;

/// <summary>How long a run is, in words.</summary>
public static class RunPeriod
{
    private const double HoursAYear = 8760;

    /// <summary>Its length in the unit that people would use: 36 h, 365 days, 2.5 years.</summary>
    /// <param name="hours">Hours that it lasts, above 0.</param>
    public static string Length(double hours) =>
        hours switch
        {
            >= 2 * HoursAYear => string.Create(CultureInfo.InvariantCulture, $"{hours / HoursAYear:0.#} years"),
            < 48 => string.Create(CultureInfo.InvariantCulture, $"{hours:#,0.##} h"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hours / 24:#,0.##} days"),
        };

    /// <summary>The day on which it ends.</summary>
    /// <param name="start">Its first day, from midnight.</param>
    /// <param name="hours">Hours that it lasts, above 0.</param>
    public static DateOnly LastDay(DateOnly start, double hours) => start.AddDays((int)Math.Ceiling(hours / 24) - 1);
}
