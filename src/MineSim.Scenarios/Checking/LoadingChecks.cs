using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of what filling trucks by passes asks of materials.</summary>
internal static class LoadingChecks
{
    public static void BucketsHaveADensity(ScenarioDraft draft, Problems problems)
    {
        var materials = draft
            .Materials.GroupBy(material => material.Name.Text)
            .ToDictionary(group => group.Key, group => group.First().Value);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var loader in draft.Fleet.Loaders.Where(loader => IsByVolume(loader.Value.Model, draft)))
        {
            foreach (var word in PlanChecks.FacesOf(loader.Name.Text, draft).SelectMany(face => face.Value.Materials))
            {
                if (
                    materials.TryGetValue(word.Text, out var material)
                    && material.BankDensity is null
                    && said.Add(word.Text)
                )
                {
                    problems.Add(
                        word.Place,
                        $"loader {loader.Name} has a 'bucket-volume', so material "
                            + $"{word} needs 'bank-density' and 'swell'"
                    );
                }
            }
        }
    }

    private static bool IsByVolume(Word model, ScenarioDraft draft) =>
        draft.Models.Loaders.FirstOrDefault(other => other.Name.Text == model.Text)
            is { Value.Spec.Loading.Bucket: not null };
}
