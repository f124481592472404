using MineSim.Spec.Fleet;

namespace MineSim.Mine.Dispatch;

/// <summary>
/// Classes of trucks that are alike to a dispatcher: of one model, locked to the same loader or material.
/// </summary>
internal sealed class TruckClasses(IEnumerable<TruckGroupSpec> groups)
{
    /// <summary>A group of each class.</summary>
    public IReadOnlyList<TruckGroupSpec> Groups { get; } = [.. groups.DistinctBy(Key)];

    public int IndexOf(TruckGroupSpec group)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            if (Key(Groups[i]) == Key(group))
                return i;
        }

        throw new ArgumentException("The group is not of this mine.", nameof(group));
    }

    private static (TruckModelSpec Model, string? Loader, string? Material) Key(TruckGroupSpec group) =>
        (group.Model, group.Loader, group.Material);
}
