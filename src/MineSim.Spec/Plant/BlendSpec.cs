using MineSim.Spec.Ranges;

namespace MineSim.Spec.Plant;

/// <summary>
/// Within which grades what comes into the bin of a crusher is to be blended, from trucks and ROM piles together. Ore
/// that
/// takes the blend out of its window is not tipped where a truck can tip elsewhere, and the feeder takes from its piles
/// in
/// turn what holds the blend in the middle. At least one metal has a window.
/// </summary>
/// <param name="OverTonnes">
/// Of how many tonnes the blend is the grade, in t, above 0: that of a wholly mixed pile of so many tonnes, through
/// which
/// all goes that comes into the bin.
/// </param>
public sealed record BlendSpec([Limits(Measure.Mass, Lowest.AboveZero)] double OverTonnes)
{
    /// <summary>For copper, as fractions; <see langword="null"/> when any grade of it will do.</summary>
    public GradeWindow? Copper { get; init; }

    /// <summary>For gold, in g/t; <see langword="null"/> when any grade of it will do.</summary>
    public GradeWindow? Gold { get; init; }
}

/// <summary>The grades of one metal that a blend may have, both ends included.</summary>
/// <param name="Least">The least, 0 or more.</param>
/// <param name="Most">The most, above the least.</param>
public readonly record struct GradeWindow(
    [Limits(Measure.Concentration)] double Least,
    [Limits(Measure.Concentration)] double Most
)
{
    /// <summary>What a feeder aims at.</summary>
    public double Middle => (Least + Most) / 2;

    /// <summary>Half of what lies between its bounds.</summary>
    public double HalfWidth => (Most - Least) / 2;
}
