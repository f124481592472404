using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Ground;

/// <summary>A place where rock is tipped: a crusher, a waste dump, a stockpile.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="At">The road node at which it lies.</param>
/// <param name="Bays">Trucks that can tip at once, 1 or more; <see langword="null"/> when there is always room.</param>
/// <param name="Failures">Breakdowns of the dump (a crusher's blockages), their lives in calendar hours of standing
/// ready.</param>
[NotBoth(nameof(Rom), nameof(Crusher))]
public sealed record DumpSpec(
    string Name,
    string At,
    [Whole(1, 1000)] int? Bays,
    IReadOnlyList<FailureModeSpec> Failures
)
{
    /// <summary>Its crusher and the plant behind it; <see langword="null"/> when it takes whatever is tipped.</summary>
    public CrusherSpec? Crusher { get; init; }

    /// <summary>
    /// The ROM pile that it is, from which the feeder of one crusher takes; <see langword="null"/> when it is none.
    /// </summary>
    public StockpileSpec? Rom { get; init; }

    /// <summary>
    /// So many trucks at it, tipping or waiting, send others on to the next dump of their face that takes them; and so
    /// does
    /// a breakdown, also of those that come. <see langword="null"/> when nobody is sent on for the queue; for its grade
    /// a load is, where the crusher has a <see cref="CrusherSpec.Blend"/>.
    /// </summary>
    [Whole(1, 1000)]
    public int? DivertAt { get; init; }
}
