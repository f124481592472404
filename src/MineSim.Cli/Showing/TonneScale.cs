namespace MineSim.Cli.Showing;

/// <summary>The unit in which a table of tonnes is easiest to read: one for the whole table.</summary>
internal readonly struct TonneScale
{
    private readonly double _tonnes;
    private readonly int _decimals;

    private TonneScale(string unit, double tonnes, int decimals) =>
        (Unit, _tonnes, _decimals) = (unit, tonnes, decimals);

    /// <summary>The unit, for a table's heading.</summary>
    public string Unit { get; }

    /// <summary>The scale for a table whose largest figure is so many tonnes.</summary>
    public static TonneScale For(double largest) =>
        largest switch
        {
            >= 10e6 => new("million t", 1e6, 2),
            >= 100e3 => new("thousand t", 1e3, 1),
            _ => new("t", 1, 0),
        };

    /// <summary>Tonnes in the unit.</summary>
    public string Format(double tonnes) => Figures.Number(tonnes / _tonnes, _decimals);
}
