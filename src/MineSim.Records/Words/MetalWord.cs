namespace MineSim.Records.Words;

/// <summary>A metal, whose units depend on what it is.</summary>
public sealed class MetalWord : Word
{
    private MetalWord(string name, string unit, string gradeUnit, string definition)
        : base(name, name, definition)
    {
        Unit = unit;
        GradeUnit = gradeUnit;
    }

    /// <summary>Copper, in tonnes; in rock, in percent.</summary>
    public static MetalWord Copper { get; } =
        new("copper", Units.Tonnes, Units.Percent, "Copper, in tonnes and, in rock, in percent.");

    /// <summary>Gold, in troy ounces; in rock, in grams a tonne.</summary>
    public static MetalWord Gold { get; } =
        new("gold", Units.Ounces, Units.GramsPerTonne, "Gold, in troy ounces and, in rock, in grams a tonne.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetalWord> All { get; } = [Copper, Gold];

    /// <summary>The unit in which it is sold.</summary>
    public string Unit { get; }

    /// <summary>The unit of its grade in rock.</summary>
    public string GradeUnit { get; }
}
