using MineSim.Kernel;
using MineSim.Records.People;

namespace MineSim.Workforce.Training;

/// <summary>Seats that trainees share, and what has become of them since the run began.</summary>
internal abstract class Facility(string name)
{
    private long _trained;
    private long _waited;

    public string Name => name;

    /// <summary>Time of seats in a day.</summary>
    protected abstract long ADay { get; }

    /// <summary>Time that refreshers took.</summary>
    protected virtual long Refreshed => 0;

    /// <summary>A trainee sat for a time up to now.</summary>
    public void Train(long from, long ticks) => _trained += AfterStart(from, ticks);

    /// <summary>A trainee waited for a seat for a time up to now.</summary>
    public void Wait(long from, long ticks) => _waited += AfterStart(from, ticks);

    public FacilityTotals Totals(double hour) =>
        new(
            name,
            Math.Max(0, hour) / 24 * Clock.ToHours(ADay),
            Clock.ToHours(_trained),
            Clock.ToHours(Refreshed),
            Clock.ToHours(_waited)
        );

    private static long AfterStart(long from, long ticks) => Math.Max(0, from + ticks) - Math.Max(0, from);
}
