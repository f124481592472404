using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Plant;

/// <summary>
/// A planned shutdown of a crusher, of the mill behind it, or of both: at given hours, or again and again. A station
/// that
/// is broken down when it begins is mended first; its hours of standing ready do not run meanwhile.
/// </summary>
/// <param name="Name">For example <c>reline</c>.</param>
/// <param name="For">How many hours it lasts; drawn once for both stations.</param>
[OneOf(nameof(AtHours), nameof(EveryHours))]
public sealed record ShutdownSpec(string Name, [Limits(Measure.Time, Lowest.OneSecond)] Distribution For)
{
    /// <summary>Hours after the start of the run at which it begins, rising.</summary>
    [Limits(Measure.Time, Lowest.Any)]
    public IReadOnlyList<double> AtHours { get; init; } = [];

    /// <summary>
    /// Hours from the start of one to the start of the next, above 0, the first after as many; <see langword="null"/>
    /// where it has its hours.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public double? EveryHours { get; init; }

    /// <summary>Whether the crusher is shut down; its bin takes ore until it is full.</summary>
    public bool OfCrusher { get; init; } = true;

    /// <summary>Whether the mill is.</summary>
    public bool OfMill { get; init; } = true;
}
