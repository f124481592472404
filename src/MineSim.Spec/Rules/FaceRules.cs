namespace MineSim.Spec.Rules;

/// <summary>Faces name what exists.</summary>
internal static class FaceRules
{
    public static void NamesExist(MineInspection site)
    {
        var mine = site.Mine;
        var materials = Inspection.Names(mine.Materials, material => material.Name);
        var dumps = Inspection.Names(mine.Dumps, dump => dump.Name);
        var loaders = Inspection.Names(mine.Loaders, loader => loader.Name);
        for (var i = 0; i < mine.Faces.Count; i++)
        {
            var (path, face) = ($"Mine.Faces[{i}]", mine.Faces[i]);
            site.RequireNode($"{path}.At", face.At);
            foreach (var (dug, material) in Dug(mine, i))
                site.RequireKnown(dug, material, "Mine.Materials", materials, "material");
            site.RequireAllKnown($"{path}.Loaders", face.Loaders, "Mine.Loaders", loaders, "loader");
            site.RequireDistinct($"{path}.Loaders", face.Loaders, "loader");
            site.RequireAllKnown($"{path}.Dumps", face.Dumps, "Mine.Dumps", dumps, "dump");
            site.RequireDistinct($"{path}.Dumps", face.Dumps, "dump");
        }
    }

    /// <summary>What is dug at a face, each with the path at which that is said.</summary>
    public static IEnumerable<(string Path, string Material)> Dug(MineSpec mine, int index)
    {
        var (path, face) = ($"Mine.Faces[{index}]", mine.Faces[index]);
        return face.Blocks.Count == 0
            ? [($"{path}.Material", face.Material)]
            : face.Blocks.Select((block, b) => ($"{path}.Blocks[{b}].Material", block.Material));
    }
}
