using MineSim.Spec.Ground;

namespace MineSim.Spec.Rules;

/// <summary>What is there is dug, tipped at and fit to be loaded.</summary>
internal static class UseRules
{
    public static void DumpsAreUsed(MineInspection site)
    {
        var mine = site.Mine;
        var dumps = Inspection.Names(mine.Dumps, dump => dump.Name);
        var byFaces = site.NamedBy("Mine.Faces", mine.Faces, nameof(FaceSpec.Dumps), face => face.Dumps, dumps);
        var rows = mine.Plan?.Rows ?? [];
        var byPlan = site.NamedBy("Mine.Plan.Rows", rows, nameof(PlanRowSpec.Dumps), row => row.Dumps, dumps);
        if (byFaces is null || byPlan is null)
            return;
        for (var i = 0; i < mine.Dumps.Count; i++)
        {
            var name = mine.Dumps[i].Name;
            if (!byFaces.Contains(name) && !byPlan.Contains(name))
                site.Add($"Mine.Dumps[{i}].Name", $"no face sends rock to dump '{name}'");
        }
    }

    public static void MaterialsAreDug(MineInspection site)
    {
        var mine = site.Mine;
        var materials = Inspection.Names(mine.Materials, material => material.Name);
        if (site.NamedBy("Mine.Faces", mine.Faces, nameof(FaceSpec.Material), Dug, materials) is not { } dug)
            return;
        for (var i = 0; i < mine.Materials.Count; i++)
        {
            var name = mine.Materials[i].Name;
            if (!dug.Contains(name))
                site.Add($"Mine.Materials[{i}].Name", $"no face digs material '{name}'");
        }
    }

    /// <summary>What a bucket of known volume holds follows from the density of what is dug.</summary>
    public static void BucketsHaveADensity(MineInspection site)
    {
        var mine = site.Mine;
        var lacking = mine
            .Materials.Where((_, i) => site.Findings.IsRead($"Mine.Materials[{i}].{nameof(MaterialSpec.BankDensity)}"))
            .Where(material => material.BankDensity is null)
            .Select(material => material.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var loader in mine.Loaders.Where(loader => loader.Model.Loading.Bucket is not null))
        {
            for (var i = 0; i < mine.Faces.Count; i++)
            {
                if (!mine.MayDig(loader.Name, mine.Faces[i]))
                    continue;
                foreach (var (path, material) in FaceRules.Dug(mine, i).Where(dug => lacking.Remove(dug.Material)))
                {
                    site.Add(
                        path,
                        $"loader '{loader.Name}' has a 'bucket-volume', so material '{material}' needs "
                            + "'bank-density' and 'swell'"
                    );
                }
            }
        }
    }

    private static IEnumerable<string> Dug(FaceSpec face) =>
        face.Blocks.Count == 0 ? [face.Material] : face.Blocks.Select(block => block.Material);
}
