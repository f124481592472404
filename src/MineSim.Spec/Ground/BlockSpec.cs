using MineSim.Spec.Ranges;

namespace MineSim.Spec.Ground;

/// <summary>A block of a face: so many tonnes of one material.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="Tonnes">Tonnes in it, above 0.</param>
/// <param name="Material">Its material.</param>
public sealed record BlockSpec(string Name, [Limits(Measure.Mass, Lowest.AboveZero)] double Tonnes, string Material)
{
    /// <summary>The metal in a tonne of it; <see langword="null"/> for that of its material.</summary>
    public Metal? Grade { get; init; }
}
