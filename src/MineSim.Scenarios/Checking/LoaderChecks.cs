using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Dispatch;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that loaders and trucks find each other.</summary>
internal static class LoaderChecks
{
    public static void LoadersHaveFaces(ScenarioDraft draft, Problems problems)
    {
        var places = new Dictionary<string, Named<FaceDraft>>(StringComparer.Ordinal);
        foreach (
            var (face, loader) in draft.Faces.SelectMany(face => face.Value.Loaders.Select(loader => (face, loader)))
        )
        {
            if (!loader.IsReadable || places.TryAdd(loader.Text, face))
                continue;
            var before = places[loader.Text];
            if (before == face)
            {
                problems.Add(loader.Place, $"loader {loader} is named twice in this list");
            }
            else if (before.Value.Blocks.Count == 0 && !IsPlanned(loader.Text, draft))
            {
                problems.Add(
                    loader.Place,
                    $"loader {loader} works at face {before.Name} already, which never runs out as it has no 'blocks'"
                );
            }

            places[loader.Text] = face;
        }

        if (
            !ScenarioChecks.AreKnown(
                draft.Faces.Select(face => face.Value.NamedLoaders).OfType<IReadOnlyList<Word>>(),
                ScenarioChecks.Names(draft.Fleet.Loaders)
            )
        )
        {
            return;
        }

        foreach (
            var loader in draft.Fleet.Loaders.Where(loader =>
                !places.ContainsKey(loader.Name.Text) && !IsPlanned(loader.Name.Text, draft)
            )
        )
        {
            problems.Add(loader.Name.Place, $"loader {loader.Name} works at no face");
        }
    }

    /// <summary>Whether the plan names it, or may do so where it could not be read.</summary>
    private static bool IsPlanned(string loader, ScenarioDraft draft) =>
        ScenarioChecks.IsPlanUnreadable(draft)
        || (draft.Plan ?? []).Any(row => row.Loaders.Any(word => word.Text == loader));

    /// <summary>Somebody digs at every face: its own loaders, or those of the plan.</summary>
    public static void FacesHaveLoaders(ScenarioDraft draft, Problems problems)
    {
        if (ScenarioChecks.IsPlanUnreadable(draft))
            return;
        foreach (
            var face in draft.Faces.Where(face =>
                face.Value.NamedLoaders is null && !PlanChecks.RowsOf(face, draft).Any()
            )
        )
        {
            problems.Add(face.Value.Place, $"face {face.Name} has no loaders: give it 'loaders', or a row of a plan");
        }
    }

    public static void NamesDoNotClash(ScenarioDraft draft, Problems problems)
    {
        var trucks = draft.Fleet.Trucks.Sum(group => (long)group.Count);
        foreach (var loader in draft.Fleet.Loaders)
        {
            if (IsTruckName(loader.Name.Text, trucks))
            {
                problems.Add(
                    loader.Name.Place,
                    $"{loader.Name} is the name of a truck; trucks are named truck-01, truck-02 …"
                );
            }
        }
    }

    /// <summary>
    /// Under fixed dispatch each group names its loader; under the others it may be locked to a loader or to a
    /// material.
    /// </summary>
    public static void TruckGroupsFollowTheDispatchRule(ScenarioDraft draft, Problems problems)
    {
        foreach (var group in draft.Fleet.Trucks)
        {
            if (group.Loader is null && draft.Dispatch == DispatchRule.Fixed)
            {
                problems.Add(
                    group.Place,
                    "under 'dispatch: fixed' each truck group must name the 'loader' that it serves"
                );
            }

            if (group.Material is { } material && group.Loader is not null)
                problems.Add(material.Place, "only one of 'loader' or 'material' can be given");
        }

        if (draft.Dispatch == DispatchRule.Fixed)
            RequireTrucks(draft, problems);
    }

    private static void RequireTrucks(ScenarioDraft draft, Problems problems)
    {
        var served = draft.Fleet.Trucks.Select(group => group.Loader?.Text).ToHashSet();
        foreach (var loader in draft.Fleet.Loaders.Where(loader => !served.Contains(loader.Name.Text)))
        {
            problems.Add(
                loader.Name.Place,
                $"loader {loader.Name} has no trucks: under 'dispatch: fixed' a truck group must name it"
            );
        }
    }

    private static bool IsTruckName(string name, long trucks) =>
        name.StartsWith("truck-", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= trucks
        && name == string.Create(CultureInfo.InvariantCulture, $"truck-{number:00}");
}
