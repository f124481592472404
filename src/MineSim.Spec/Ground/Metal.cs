using MineSim.Spec.Ranges;

namespace MineSim.Spec.Ground;

/// <summary>Copper and gold: in some tonnes of ore, or in one.</summary>
/// <param name="CopperTonnes">Tonnes of copper; of one tonne of ore, its grade as a fraction.</param>
/// <param name="GoldGrams">Grams of gold; of one tonne of ore, its grade in g/t.</param>
public readonly record struct Metal(
    [Limits(Measure.Share)] double CopperTonnes,
    [Limits(Measure.Concentration)] double GoldGrams
)
{
    private const double GramsPerTroyOunce = 31.1034768;

    /// <summary>The gold in troy ounces of 31.1034768 g.</summary>
    public double GoldOunces => GoldGrams / GramsPerTroyOunce;

    /// <summary>The sum, metal by metal.</summary>
    /// <param name="other">What is added.</param>
    public Metal Plus(Metal other) => new(CopperTonnes + other.CopperTonnes, GoldGrams + other.GoldGrams);

    /// <summary>The difference, metal by metal.</summary>
    /// <param name="other">What is taken away.</param>
    public Metal Minus(Metal other) => new(CopperTonnes - other.CopperTonnes, GoldGrams - other.GoldGrams);

    /// <summary>Each metal times a factor: grades times tonnes give what these hold.</summary>
    /// <param name="factor">The factor.</param>
    public Metal Times(double factor) => new(CopperTonnes * factor, GoldGrams * factor);
}
