using System.Globalization;

namespace MineSim.Mine;

/// <summary>Trucks are numbered through all groups: <c>truck-01</c>, <c>truck-02</c> ….</summary>
internal static class TruckNames
{
    public static IEnumerable<(string Name, TruckGroupSpec Group)> Of(IReadOnlyList<TruckGroupSpec> groups) =>
        groups
            .SelectMany(group => Enumerable.Repeat(group, group.Count))
            .Select((group, i) => (string.Create(CultureInfo.InvariantCulture, $"truck-{i + 1:00}"), group));
}
