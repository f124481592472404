using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Workforce.Time;

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

    /// <summary>A trainee has sat.</summary>
    public void Train(Instant from, Instant to) => _trained += AfterStart(from, to);

    /// <summary>A trainee has waited for a seat.</summary>
    public void Wait(Instant from, Instant to) => _waited += AfterStart(from, to);

    public FacilityTotals Totals(Instant now) =>
        new(
            name,
            Math.Max(0, now.Hours) / 24 * Clock.ToHours(ADay),
            Clock.ToHours(_trained),
            Clock.ToHours(Refreshed),
            Clock.ToHours(_waited)
        );

    private static long AfterStart(Instant from, Instant to) => Math.Max(0, to.Ticks) - Math.Max(0, from.Ticks);
}
