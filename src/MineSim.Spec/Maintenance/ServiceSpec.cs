using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>Maintenance by plan: a service, or a component that is changed at fixed hours.</summary>
/// <param name="Name">Its name, unique among those of the machine.</param>
/// <param name="EveryHours">Operating hours from one to the next, above 0. Services fall due at multiples of it on the
/// machine's hour meter, however late the last one was; a component after so many hours of its own.</param>
/// <param name="For">Hours of active work; waiting for what it needs comes on top of it.</param>
public sealed record ServiceSpec(
    string Name,
    [Limits(Measure.Time, Lowest.OneSecond)] double EveryHours,
    [Limits(Measure.Time)] Distribution For
)
{
    /// <summary>What it takes.</summary>
    public WorkNeeds Needs { get; init; } = WorkNeeds.Anybody;

    /// <summary>
    /// Operating hours for which it may come early, from 0 to below <see cref="EveryHours"/>: it is done with other
    /// work
    /// that keeps the machine down within them. 0 when it is never bundled.
    /// </summary>
    [Limits(Measure.Time)]
    public double WindowHours { get; init; }

    /// <summary>Names of other services that this one includes: what of them is due with it is done by it.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];

    /// <summary>Names of failure modes that start afresh with it, as good as new.</summary>
    public IReadOnlyList<string> Renews { get; init; } = [];
}
