using System.Collections.Frozen;

namespace MineSim.Records.Words;

/// <summary>
/// A figure that replications report: its name, its unit, what it is of. A file for each group holds them; of a class of
/// machines they are in <see cref="FleetKpis"/>, of shares of people in <see cref="ShareKpis"/>.
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

    /// <summary>Every KPI, group by group.</summary>
    public static IReadOnlyList<Kpi> All => Index.All;

    /// <summary>Its unit; that of copper where it depends on the metal.</summary>
    public string Unit { get; }

    /// <summary>What it is about.</summary>
    public KpiGroup Group { get; }

    /// <summary>What its items are, in words; empty where it is of the whole mine and has none.</summary>
    public string Items { get; }

    /// <summary>Whether it is 1 or 0 in each replication, so that its mean is a chance.</summary>
    public bool IsChance { get; internal init; }

    /// <summary>Its place among all of them, from 0.</summary>
    public int Order => Index.Places[Name].Place;

    /// <summary>Its units: more than one where they depend on the metal.</summary>
    public IReadOnlyList<string> AllUnits =>
        UnitOfMetal is { } unitOf ? [.. MetalWord.All.Select(unitOf).Distinct()] : [Unit];

    private Func<MetalWord, string>? UnitOfMetal { get; init; }

    /// <summary>The KPI of a name; <see langword="null"/> where there is none.</summary>
    public static Kpi? Find(string name) => Index.Places.TryGetValue(name, out var found) ? found.Kpi : null;

    /// <summary>Its unit for a metal.</summary>
    public string UnitOf(MetalWord metal) => UnitOfMetal?.Invoke(metal) ?? Unit;

    // Of its own, so that it is made when all KPIs are, whichever file comes first.
    private static class Index
    {
        public static Kpi[] All { get; } =
        [
            .. OfProduction,
            .. FleetKpis.Trucks.All,
            .. FleetKpis.Loaders.All,
            .. OfLosses,
            .. OfCycle,
            .. OfPayload,
            .. OfRoads,
            .. OfPlant,
            .. OfEnergy,
            .. OfMaintenance,
            .. OfStaffing,
            .. OfPeople,
            .. ShareKpis.LocalPeople.All,
            .. ShareKpis.Women.All,
            .. OfTraining,
            .. OfValue,
        ];

        public static FrozenDictionary<string, (Kpi Kpi, int Place)> Places { get; } =
            All.Index().ToFrozenDictionary(each => each.Item.Name, each => (each.Item, each.Index));
    }
}
