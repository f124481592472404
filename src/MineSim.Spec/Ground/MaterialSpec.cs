using MineSim.Spec.Ranges;

namespace MineSim.Spec.Ground;

/// <summary>A kind of rock.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="PlanTonnesPerHour">Planned rate in t per calendar hour over the run (a year has 8,760 h);
/// <see langword="null"/> when nothing is planned.</param>
public sealed record MaterialSpec(string Name, [Limits(Measure.Rate)] double? PlanTonnesPerHour = null)
{
    /// <summary>The metal in a tonne of it.</summary>
    public Metal Grade { get; init; }

    /// <summary>Tonnes in a m³ of it as it lies in the ground; <see langword="null"/> when it is not known.</summary>
    [Limits(Measure.Density, Lowest.AboveZero)]
    public double? BankDensity { get; init; }

    /// <summary>
    /// By how much its volume grows when it is dug, as a share: 0.3 makes 1.3 m³ of loose rock out of 1 m³.
    /// </summary>
    [Limits(Measure.Share)]
    public double Swell { get; init; }

    /// <summary>What loading times are multiplied by in it: above 1 where it is hard to dig.</summary>
    [Limits(Measure.Spread, Lowest.AboveZero)]
    public double DigFactor { get; init; } = 1;

    /// <summary>
    /// Tonnes in a loose m³ of it: bank density / (1 + swell); <see langword="null"/> when it is not known.
    /// </summary>
    public double? LooseDensity => BankDensity / (1 + Swell);
}
