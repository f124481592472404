namespace MineSim.Scenarios.Units;

/// <summary>Which values of a dimension are accepted.</summary>
/// <param name="Least">The smallest, in the base unit.</param>
/// <param name="LeastWords">The same in words, as a range begins.</param>
/// <param name="Excluded">Whether the smallest itself is not accepted.</param>
internal sealed record Bounds(double Least, string LeastWords, bool Excluded = false)
{
    /// <summary>0 or more.</summary>
    public static Bounds FromZero { get; } = new(0, "0");

    /// <summary>More than 0.</summary>
    public static Bounds AboveZero { get; } = new(0, "above 0", Excluded: true);

    /// <summary>A second or more: what returns again and again must take time, or the run would never end.</summary>
    public static Bounds FromOneSecond { get; } = new(1 / 3600.0, "1 s");

    /// <summary>Either way, as steep as a road may be.</summary>
    public static Bounds UpOrDown { get; } = new(-0.5, "-50 %");

    /// <summary>1 or more.</summary>
    public static Bounds FromOne { get; } = new(1, "1");

    /// <summary>Any finite number.</summary>
    public static Bounds Any { get; } = new(double.NegativeInfinity, "any");

    public bool Accepts(double value, Dimension dimension) =>
        (Excluded ? value > Least : value >= Least) && value <= dimension.Most;

    /// <summary>The range in words.</summary>
    public string Words(Dimension dimension) => this == Any ? "" : $"{LeastWords} to {dimension.MostWords}";
}
