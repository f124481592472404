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
            foreach (var loader in face.Loaders)
            {
                if (IsByVolume(loader, draft) && materials.TryGetValue(face.Material.Text, out var material) && material.BankDensity is null && said.Add(face.Material.Text))
                    problems.Add(face.Material.Place, $"loader {loader} has a 'bucket-volume', so material {face.Material} needs 'bank-density' and 'swell'");
            }
        }
    }

    private static bool IsByVolume(Word loader, ScenarioDraft draft) =>
        draft.Fleet.Loaders.FirstOrDefault(other => other.Name.Text == loader.Text) is { Value.Model: var model }
        && draft.Models.Loaders.FirstOrDefault(other => other.Name.Text == model.Text) is { Value.Spec.Loading.Bucket: not null };
}
