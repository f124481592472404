namespace MineSim.Records.Mining;

/// <summary>
/// Tonnes that came into the bin of a crusher, by where the blend stood as they came. With windows for two metals a
/// tonne may be outside of both.
/// </summary>
/// <param name="Inside">Within every window.</param>
/// <param name="CopperBelow">With too little copper.</param>
/// <param name="CopperAbove">With too much copper.</param>
/// <param name="GoldBelow">With too little gold.</param>
/// <param name="GoldAbove">With too much gold.</param>
public readonly record struct BlendTonnes(
    double Inside,
    double CopperBelow,
    double CopperAbove,
    double GoldBelow,
    double GoldAbove
)
{
    /// <summary>All of them.</summary>
    public double Fed { get; init; }

    /// <summary>The sum, part by part.</summary>
    /// <param name="other">What is added.</param>
    public BlendTonnes Plus(BlendTonnes other) =>
        new(
            Inside + other.Inside,
            CopperBelow + other.CopperBelow,
            CopperAbove + other.CopperAbove,
            GoldBelow + other.GoldBelow,
            GoldAbove + other.GoldAbove
        )
        {
            Fed = Fed + other.Fed,
        };

    /// <summary>The difference, part by part.</summary>
    /// <param name="other">What is taken away.</param>
    public BlendTonnes Minus(BlendTonnes other) =>
        new(
            Inside - other.Inside,
            CopperBelow - other.CopperBelow,
            CopperAbove - other.CopperAbove,
            GoldBelow - other.GoldBelow,
            GoldAbove - other.GoldAbove
        )
        {
            Fed = Fed - other.Fed,
        };
}
