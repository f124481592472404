using MineSim.Spec.People;
using MineSim.Spec.Travel;

namespace MineSim.Workforce.People;

/// <summary>Homes by number, in the order of the workforce's.</summary>
internal static class Homes
{
    /// <summary>In place of a home: near the mine.</summary>
    public const int NearMine = -1;

    /// <summary>The number of the home of a group; <see cref="NearMine"/> for people who live there.</summary>
    public static int NumberOf(PersonGroupSpec group, IReadOnlyList<HomeSpec> homes)
    {
        for (var home = 0; home < homes.Count; home++)
        {
            if (homes[home].Name == (group.Home ?? group.Origin))
                return home;
        }

        return group.Home is null
            ? NearMine
            : throw new ArgumentException($"There is no home \"{group.Home}\".", nameof(group));
    }
}
