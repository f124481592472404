using MineSim.Kernel;

namespace MineSim.Workforce.Time;

/// <summary>
/// An instant of the run, the one time of this room: read in hours since its start, as specs and tables have dates, and
/// in ticks, in which times of people add up. One is made of the other here.
/// </summary>
/// <remarks>
/// Both are kept, since neither gives back the other: a shift that begins at 7.1 h has that number in its rows, and
/// begins at a whole tick, by which instants are compared. <see langword="default"/> is the start of the run.
/// </remarks>
internal readonly struct Instant
{
    private Instant(double hours, long ticks) => (Hours, Ticks) = (hours, ticks);

    /// <summary>Later than all others: not known yet, or not at all.</summary>
    public static Instant Never { get; } = new(double.PositiveInfinity, long.MaxValue);

    /// <summary>Hours since the start of the run; below 0 before it.</summary>
    public double Hours { get; }

    /// <summary>Ticks of the clock since the start of the run; below 0 before it.</summary>
    public long Ticks { get; }

    /// <summary>The day, from 0; below 0 before the run.</summary>
    public int Day => (int)Math.Floor(Hours / 24);

    /// <summary>Whether it is <see cref="Never"/>.</summary>
    public bool IsNever => Ticks == long.MaxValue;

    /// <summary>The same with the hours of its tick, from which times are measured that add up.</summary>
    public Instant OnTick => IsNever ? this : AtTick(Ticks);

    public static bool operator <(Instant left, Instant right) => left.Ticks < right.Ticks;

    public static bool operator >(Instant left, Instant right) => left.Ticks > right.Ticks;

    public static bool operator <=(Instant left, Instant right) => left.Ticks <= right.Ticks;

    public static bool operator >=(Instant left, Instant right) => left.Ticks >= right.Ticks;

    public static Instant operator +(Instant instant, long ticks) => AtTick(instant.Ticks + ticks);

    /// <summary>Ticks between two instants.</summary>
    public static long operator -(Instant later, Instant earlier) => later.Ticks - earlier.Ticks;

    /// <summary>So many hours after the start of the run, to the nearest tick; <see cref="Never"/> for no number of
    /// them.</summary>
    public static Instant AtHour(double hours) =>
        double.IsPositiveInfinity(hours) ? Never : new(hours, Clock.FromHours(hours));

    /// <summary>So many ticks after the start of the run.</summary>
    public static Instant AtTick(long ticks) => new(Clock.ToHours(ticks), ticks);

    public static Instant Earlier(Instant one, Instant other) => other < one ? other : one;

    public static Instant Later(Instant one, Instant other) => other > one ? other : one;
}
