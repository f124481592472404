using MineSim.Kernel;

namespace MineSim.Workforce.Time;

/// <summary>
/// An instant of the run, read in hours and in ticks since its start: hours are what specs and tables have, and what
/// dates and practice are reckoned in; ticks are what times of people are added up in. One is made of the other here.
/// </summary>
/// <remarks>
/// Both are kept, since neither gives back the other: a shift that begins at 7.1 h has that number in its rows, and
/// begins at a whole tick. <see langword="default"/> is the start of the run.
/// </remarks>
internal readonly struct Instant
{
    private Instant(double hours, long ticks) => (Hours, Ticks) = (hours, ticks);

    /// <summary>Hours since the start of the run; below 0 before it.</summary>
    public double Hours { get; }

    /// <summary>Ticks of the clock since the start of the run; below 0 before it.</summary>
    public long Ticks { get; }

    /// <summary>The day, from 0.</summary>
    public int Day => (int)Math.Floor(Hours / 24);

    public static bool operator <(Instant left, Instant right) => left.Ticks < right.Ticks;

    public static bool operator >(Instant left, Instant right) => left.Ticks > right.Ticks;

    /// <summary>So many hours after the start of the run, to the nearest tick.</summary>
    public static Instant AtHour(double hours) => new(hours, Clock.FromHours(hours));

    /// <summary>So many ticks after the start of the run.</summary>
    public static Instant AtTick(long ticks) => new(Clock.ToHours(ticks), ticks);
}
