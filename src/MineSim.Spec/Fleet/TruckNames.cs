using System.Globalization;

namespace MineSim.Spec.Fleet;

/// <summary>Trucks are numbered through all groups: <c>truck-01</c>, <c>truck-02</c> ….</summary>
public static class TruckNames
{
    /// <summary>The name and group of every truck, in the order of their numbers.</summary>
    /// <param name="groups">The groups of a mine.</param>
    public static IEnumerable<(string Name, TruckGroupSpec Group)> Of(IReadOnlyList<TruckGroupSpec> groups) =>
        groups.SelectMany(group => Enumerable.Repeat(group, group.Count)).Select((group, i) => (Of(i + 1), group));

    /// <summary>The name of a truck by its number, from 1.</summary>
    internal static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"truck-{number:00}");
}
