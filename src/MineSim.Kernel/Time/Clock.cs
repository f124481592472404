using System.Diagnostics.CodeAnalysis;

namespace MineSim.Kernel;

/// <summary>
/// What one tick of the simulation clock means: a millisecond. The clock is a whole number of ticks since the start
/// of the run, so that a shift ends exactly when it ends and times that ought to be equal are equal.
/// </summary>
/// <remarks>
/// The kernel itself only counts; a model that wants another unit may read ticks as anything, and then leaves this
/// class alone. With one tick a millisecond a run of twenty processes may last 9 million years, one of a million
/// processes 278 (the calendar packs time and process number into 63 bits).
/// </remarks>
public static class Clock
{
    /// <summary>Ticks in one second.</summary>
    public const long TicksPerSecond = 1_000;

    /// <summary>Ticks in one minute.</summary>
    public const long TicksPerMinute = 60 * TicksPerSecond;

    /// <summary>Ticks in one hour.</summary>
    public const long TicksPerHour = 60 * TicksPerMinute;

    /// <summary>Ticks in one day of 24 hours.</summary>
    public const long TicksPerDay = 24 * TicksPerHour;

    /// <summary>Hours as ticks, rounded to the nearest tick.</summary>
    /// <param name="hours">A duration in hours; its sign is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number, or beyond what a clock can show.</exception>
    public static long FromHours(double hours) => ToTicks(hours * TicksPerHour);

    /// <summary>Minutes as ticks, rounded to the nearest tick.</summary>
    /// <param name="minutes">A duration in minutes; its sign is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number, or beyond what a clock can show.</exception>
    public static long FromMinutes(double minutes) => ToTicks(minutes * TicksPerMinute);

    /// <summary>Ticks as hours.</summary>
    public static double ToHours(long ticks) => ticks / (double)TicksPerHour;

    private static long ToTicks(double ticks)
    {
        if (!(Math.Abs(ticks) < 1L << 62))
            ThrowNoTime(ticks);
        return (long)(ticks + (ticks < 0 ? -0.5 : 0.5));
    }

    [DoesNotReturn]
    private static void ThrowNoTime(double ticks) =>
        throw new ArgumentOutOfRangeException(nameof(ticks), ticks, "A duration is a number that fits the clock.");
}
