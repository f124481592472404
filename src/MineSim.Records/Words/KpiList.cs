using System.Collections.Frozen;

namespace MineSim.Records.Words;

/// <summary>All KPIs, in the order in which they are told.</summary>
public static class KpiList
{
    /// <summary>Every KPI, group by group.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        .. Kpi.OfProduction,
        .. FleetKpis.Trucks.All,
        .. FleetKpis.Loaders.All,
        .. Kpi.OfLosses,
        .. Kpi.OfCycle,
        .. Kpi.OfPayload,
        .. Kpi.OfRoads,
        .. Kpi.OfPlant,
        .. Kpi.OfEnergy,
        .. Kpi.OfMaintenance,
        .. Kpi.OfStaffing,
        .. Kpi.OfPeople,
        .. ShareKpis.LocalPeople.All,
        .. ShareKpis.Women.All,
        .. Kpi.OfTraining,
        .. Kpi.OfLicences,
        .. Kpi.OfValue,
    ];

    private static FrozenDictionary<string, (Kpi Kpi, int Place)> Places { get; } =
        All.Index().ToFrozenDictionary(each => each.Item.Name, each => (each.Item, each.Index));

    /// <summary>The KPI of a name; <see langword="null"/> where there is none.</summary>
    public static Kpi? Find(string name) => Places.TryGetValue(name, out var found) ? found.Kpi : null;

    /// <summary>Its place in the order, from 0.</summary>
    public static int PlaceOf(Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return Places[kpi.Name].Place;
    }
}
