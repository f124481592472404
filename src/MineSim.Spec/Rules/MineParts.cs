namespace MineSim.Spec.Rules;

/// <summary>A mine has something of all that it cannot be without.</summary>
internal static class MineParts
{
    public static void AreThere(Inspection site)
    {
        if (site.Findings.LacksParts)
            return;
        var mine = site.Mine;
        if (!site.HasMine)
        {
            // Whoever forgot that the plan is there would wonder why no rock moves.
            if (mine.Faces.Count + mine.Loaders.Count + mine.Trucks.Count > 0)
                site.Add("Plan", "people are planned alone, and there is a mine; only one of them can be given");
            return;
        }

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

    private static void Require(Inspection site, string path, int count, string what)
    {
        if (count > 0 || !site.Findings.IsRead(path))
            return;
        site.Add(path, $"at least one {what} must be given");
        site.Findings.AddUnreadable(path);
    }
}
