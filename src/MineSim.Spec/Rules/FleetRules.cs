namespace MineSim.Spec.Rules;

/// <summary>Truck groups name what exists.</summary>
internal static class FleetRules
{
    public static void NamesExist(Inspection site)
    {
        if (!site.HasMine)
            return;
        var mine = site.Mine;
        var materials = Inspection.Names(mine.Materials, material => material.Name);
        var loaders = Inspection.Names(mine.Loaders, loader => loader.Name);
        for (var i = 0; i < mine.Trucks.Count; i++)
        {
            var (path, group) = ($"Mine.Trucks[{i}]", mine.Trucks[i]);
            site.RequireKnown($"{path}.Loader", group.Loader, "Mine.Loaders", loaders, "loader");
            site.RequireKnown($"{path}.Material", group.Material, "Mine.Materials", materials, "material");
        }
    }
}
