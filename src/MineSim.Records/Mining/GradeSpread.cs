using MineSim.Spec.Ground;

namespace MineSim.Records.Mining;

/// <summary>Grades of some lots of ore, each with the weight of its tonnes.</summary>
/// <param name="Tonnes">Tonnes of all of them.</param>
/// <param name="Metal">The metal in them.</param>
/// <param name="Squares">The sum of tonnes times the square of the grade.</param>
public readonly record struct GradeSpread(double Tonnes, Metal Metal, Metal Squares)
{
    // Squares are differences of sums: what is less than this share of the mean's square is rounding.
    private const double Rounding = 1e-11;

    /// <summary>Their mean grade; 0 without any.</summary>
    public Metal Mean => Tonnes > 0 ? Metal.Times(1 / Tonnes) : default;

    /// <summary>The standard deviation of their grades about <see cref="Mean"/>; 0 without any.</summary>
    public Metal StandardDeviation =>
        new(Deviation(Squares.CopperTonnes, Mean.CopperTonnes), Deviation(Squares.GoldGrams, Mean.GoldGrams));

    /// <summary>What is left without the tonnes of another, which it holds.</summary>
    /// <param name="other">What is taken away.</param>
    public GradeSpread Minus(GradeSpread other) =>
        new(Tonnes - other.Tonnes, Metal.Minus(other.Metal), Squares.Minus(other.Squares));

    /// <summary>With more tonnes.</summary>
    /// <param name="tonnes">How many, above 0.</param>
    /// <param name="metal">What they hold.</param>
    public GradeSpread With(double tonnes, Metal metal) =>
        new(
            Tonnes + tonnes,
            Metal.Plus(metal),
            Squares.Plus(
                new(metal.CopperTonnes * metal.CopperTonnes / tonnes, metal.GoldGrams * metal.GoldGrams / tonnes)
            )
        );

    private double Deviation(double squares, double mean)
    {
        if (Tonnes <= 0)
            return 0;
        var variance = squares / Tonnes - mean * mean;
        return variance > Rounding * mean * mean ? Math.Sqrt(variance) : 0;
    }
}
