namespace MineSim.Spec.Rules;

/// <summary>A mine has something of all that it cannot be without.</summary>
internal static class MineParts
{
    public static void AreThere(MineInspection site)
    {
        var mine = site.Mine;
        Require(site, "Mine.Materials", mine.Materials.Count, "material");
        Require(site, "Mine.Roads.Segments", mine.Roads.Segments.Count, "segment");
        Require(site, "Mine.Faces", mine.Faces.Count, "face");
        for (var i = 0; i < mine.Faces.Count; i++)
            Require(site, $"Mine.Faces[{i}].Dumps", mine.Faces[i].Dumps.Count, "dump");
        Require(site, "Mine.Dumps", mine.Dumps.Count, "dump");
        Require(site, "Mine.Loaders", mine.Loaders.Count, "loader");
        Require(site, "Mine.Trucks", mine.Trucks.Count, "truck group");
        if (mine.Plan is { } plan)
            Require(site, "Mine.Plan.Rows", plan.Rows.Count, "row");
    }

    private static void Require(MineInspection site, string path, int count, string what)
    {
        if (count > 0 || !site.Findings.IsRead(path))
            return;
        site.Add(path, $"at least one {what} must be given");
        site.Findings.AddUnreadable(path);
    }
}
