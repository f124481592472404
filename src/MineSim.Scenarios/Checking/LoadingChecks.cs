namespace MineSim.Scenarios;

/// <summary>Checks of what filling trucks by passes asks of materials.</summary>
internal static class LoadingChecks
{
    public static void BucketsHaveADensity(ScenarioDraft draft, Problems problems)
    {
        var materials = draft.Materials.GroupBy(material => material.Name.Text).ToDictionary(group => group.Key, group => group.First().Value);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var face in draft.Faces.Select(face => face.Value))
        {
            foreach (var loader in face.Loaders.Where(loader => IsByVolume(loader, draft)))
            {
                foreach (var word in face.Materials)
                {
                    if (materials.TryGetValue(word.Text, out var material) && material.BankDensity is null && said.Add(word.Text))
                        problems.Add(word.Place, $"loader {loader} has a 'bucket-volume', so material {word} needs 'bank-density' and 'swell'");
                }
            }
        }
    }

    private static bool IsByVolume(Word loader, ScenarioDraft draft) =>
        draft.Fleet.Loaders.FirstOrDefault(other => other.Name.Text == loader.Text) is { Value.Model: var model }
        && draft.Models.Loaders.FirstOrDefault(other => other.Name.Text == model.Text) is { Value.Spec.Loading.Bucket: not null };
}
