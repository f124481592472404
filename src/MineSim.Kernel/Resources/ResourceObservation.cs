namespace MineSim.Kernel;

/// <summary>
/// A resource watched from <see cref="Resource.Observe"/> on: how many places are held, and how many processes wait,
/// over time. Utilisation is <c>InUse.Mean(sim.Now)</c> ÷ capacity; the mean wait is the mean of <see cref="Queued"/>
/// × time ÷ arrivals (Little 1961).
/// </summary>
public sealed class ResourceObservation
{
    private readonly ResourceObservation? _next;

    internal ResourceObservation(long now, int inUse, int queued, ResourceObservation? next)
    {
        InUse = new TimeWeighted(now, inUse);
        Queued = new TimeWeighted(now, queued);
        _next = next;
    }

    /// <summary>Places held, over time.</summary>
    public TimeWeighted InUse { get; }

    /// <summary>Processes waiting, over time.</summary>
    public TimeWeighted Queued { get; }

    internal void Update(long now, int inUse, int queued)
    {
        for (var each = this; each is not null; each = each._next)
        {
            each.InUse.Update(now, inUse);
            each.Queued.Update(now, queued);
        }
    }
}
