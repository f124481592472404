namespace MineSim.Spec.Rules;

/// <summary>Faces name what exists.</summary>
internal static class FaceRules
{
    public static void NamesExist(Inspection site)
    {
        if (!site.HasMine)
            return;
        var mine = site.Mine;
        var materials = Inspection.Names(mine.Materials, material => material.Name);
        var dumps = Inspection.Names(mine.Dumps, dump => dump.Name);
        var loaders = Inspection.Names(mine.Loaders, loader => loader.Name);
        for (var i = 0; i < mine.Faces.Count; i++)
        {
            var (path, face) = ($"Mine.Faces[{i}]", mine.Faces[i]);
            site.RequireNode($"{path}.At", face.At);
            if (face.Blocks.Count == 0)
                site.RequireKnown($"{path}.Material", face.Material, "Mine.Materials", materials, "material");
            for (var b = 0; b < face.Blocks.Count; b++)
            {
                var material = face.Blocks[b].Material;
                site.RequireKnown($"{path}.Blocks[{b}].Material", material, "Mine.Materials", materials, "material");
            }

            site.RequireAllKnown($"{path}.Loaders", face.Loaders, "Mine.Loaders", loaders, "loader");
            site.RequireAllKnown($"{path}.Dumps", face.Dumps, "Mine.Dumps", dumps, "dump");
            site.RequireDistinct($"{path}.Dumps", face.Dumps, "dump");
        }
    }
}
