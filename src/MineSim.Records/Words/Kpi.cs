namespace MineSim.Records.Words;

/// <summary>
/// A figure that replications report: its name, its unit, what it is of. A file for each group holds them; of a class of
/// machines FleetKpis has them, of shares of people ShareKpis; KpiList has all.
/// </summary>
public sealed partial class Kpi : Word
{
    internal Kpi(string name, string unit, KpiGroup group, string items, string words, string definition)
        : base(name, words, definition)
    {
        Unit = unit;
        Group = group;
        Items = items;
    }

    /// <summary>Its unit; that of copper where it depends on the metal.</summary>
    public string Unit { get; }

    /// <summary>What it is about.</summary>
    public KpiGroup Group { get; }

    /// <summary>What its items are, in words; empty where it is of the whole mine and has none.</summary>
    public string Items { get; }

    /// <summary>Whether it is 1 or 0 in each replication, so that its mean is a chance.</summary>
    public bool IsChance { get; internal init; }

    /// <summary>Its units: more than one where they depend on the metal.</summary>
    public IReadOnlyList<string> AllUnits =>
        UnitOfMetal is { } unitOf ? [.. MetalWord.All.Select(unitOf).Distinct()] : [Unit];

    private Func<MetalWord, string>? UnitOfMetal { get; init; }

    /// <summary>Its unit for a metal.</summary>
    public string UnitOf(MetalWord metal) => UnitOfMetal?.Invoke(metal) ?? Unit;
}
