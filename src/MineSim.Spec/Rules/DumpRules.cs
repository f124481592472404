using MineSim.Spec.Plant;

namespace MineSim.Spec.Rules;

/// <summary>Dumps name what exists.</summary>
internal static class DumpRules
{
    public static void NamesExist(MineInspection site)
    {
        var dumps = Inspection.Names(site.Mine.Dumps, dump => dump.Name);
        for (var i = 0; i < site.Mine.Dumps.Count; i++)
        {
            var (path, dump) = ($"Mine.Dumps[{i}]", site.Mine.Dumps[i]);
            site.RequireNode($"{path}.At", dump.At);
            RequireMaterial(site, $"{path}.Rom", dump.Rom);
            RequireMaterial(site, $"{path}.Crusher.Stockpile", dump.Crusher?.Stockpile);
            var from = dump.Crusher?.Feeder?.From ?? [];
            site.RequireAllKnown($"{path}.Crusher.Feeder.From", from, "Mine.Dumps", dumps, "dump");
        }
    }

    private static void RequireMaterial(MineInspection site, string path, StockpileSpec? pile)
    {
        var materials = Inspection.Names(site.Mine.Materials, material => material.Name);
        site.RequireKnown($"{path}.InitialMaterial", pile?.InitialMaterial, "Mine.Materials", materials, "material");
    }
}
