using MineSim.Spec.Ground;

namespace MineSim.Spec.Rules;

/// <summary>A mine plan names what exists, and can be followed.</summary>
internal static class PlanRules
{
    public static void NamesExist(MineInspection site)
    {
        if (site.Mine.Plan is not { } plan)
            return;
        var mine = site.Mine;
        var faces = Inspection.Names(mine.Faces, face => face.Name);
        var loaders = Inspection.Names(mine.Loaders, loader => loader.Name);
        var dumps = Inspection.Names(mine.Dumps, dump => dump.Name);
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            var (path, row) = ($"Mine.Plan.Rows[{i}]", plan.Rows[i]);
            if (row.Period >= plan.Periods.Count && site.Findings.AreSound($"{path}.Period"))
                site.Add($"{path}.Period", $"there is no period {row.Period}; the last is {plan.Periods.Count - 1}");
            site.RequireKnown($"{path}.Face", row.Face, "Mine.Faces", faces, "face");
            RequireBlock(site, path, row.Face, row.Block);
            site.RequireAllKnown($"{path}.Loaders", row.Loaders, "Mine.Loaders", loaders, "loader");
            site.RequireDistinct($"{path}.Loaders", row.Loaders, "loader");
            site.RequireAllKnown($"{path}.Dumps", row.Dumps, "Mine.Dumps", dumps, "dump");
            site.RequireDistinct($"{path}.Dumps", row.Dumps, "dump");
        }
    }

    public static void RowsSayWhatIsDugAndByWhom(MineInspection site)
    {
        if (site.Mine.Plan is not { } plan)
            return;
        var faces = site.Mine.Faces;
        var names = faces.Select(face => face.Name).ToList();
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            var (path, row) = ($"Mine.Plan.Rows[{i}]", plan.Rows[i]);
            var at = names.IndexOf(row.Face);
            if (at < 0 || !site.Findings.AreSound($"{path}.Face", $"{path}.Block"))
                continue;
            RequireDug(site, path, row, at);
            if (
                row.Loaders.Count == 0
                && faces[at].Loaders.Count == 0
                && site.Findings.IsRead($"{path}.Loaders")
                && site.Findings.IsRead($"Mine.Faces[{at}].Loaders")
            )
            {
                site.Add(path, $"neither this row nor face '{row.Face}' names the 'loaders' that dig there");
            }
        }
    }

    public static void PeriodsFollowEachOther(MineInspection site)
    {
        if (site.Mine.Plan is not { Periods: { Count: > 0 } periods })
            return;
        var areTimesKnown = site.Findings.AreSound("Start");
        for (var i = 0; i < periods.Count; i++)
        {
            var (path, period) = ($"Mine.Plan.Periods[{i}]", periods[i]);
            if (period.ToHour <= period.FromHour && site.Findings.IsRead(path))
                site.Add($"{path}.ToHour", "a period must not end before it begins");
            areTimesKnown &= period.FromHour < period.ToHour && site.Findings.AreSound(path);
        }

        if (!areTimesKnown)
            return;
        for (var i = 1; i < periods.Count; i++)
        {
            if (periods[i].FromHour < periods[i - 1].ToHour)
            {
                site.Add(
                    $"Mine.Plan.Periods[{i}].FromHour",
                    $"period {periods[i].Name} begins before {periods[i - 1].Name} has ended; periods must not overlap"
                );
            }
        }

        if (
            site.Findings.AreSound("DurationHours")
            && !periods.Any(period => period.ToHour > 0 && period.FromHour < site.Spec.DurationHours)
        )
        {
            site.Add("Mine.Plan.Periods", "no period of the plan lies within the run");
        }
    }

    public static void NothingIsPlannedTwice(MineInspection site)
    {
        if (site.Mine.Plan is null)
            return;
        for (var i = 0; i < site.Mine.Materials.Count; i++)
        {
            if (site.Mine.Materials[i] is { PlanTonnesPerHour: not null, Name: var name })
            {
                site.Add(
                    $"Mine.Materials[{i}].Name",
                    $"material '{name}' has a rate as 'plan', but the mine has a plan by period, which says what is "
                        + "planned of it"
                );
            }
        }
    }

    /// <summary>A block is one of those of the row's face.</summary>
    private static void RequireBlock(MineInspection site, string path, string face, string? block)
    {
        var faces = site.Mine.Faces;
        if (block is null || faces.Where((_, i) => !site.Findings.AreNamesKnown($"Mine.Faces[{i}].Blocks")).Any())
            return;
        var blocks = Inspection.Names(faces.SelectMany(other => other.Blocks), other => other.Name);
        site.RequireKnown($"{path}.Block", block, "Mine.Faces", blocks, "block");
        if (
            blocks.Contains(block)
            && faces.FirstOrDefault(other => other.Name == face) is { } its
            && its.Blocks.All(other => other.Name != block)
        )
        {
            site.Add($"{path}.Block", $"face '{face}' has no block '{block}'");
        }
    }

    /// <summary>The material is one of those that are dug at the face, or that of the block.</summary>
    private static void RequireDug(MineInspection site, string path, PlanRowSpec row, int at)
    {
        var blocks = site.Mine.Faces[at].Blocks;
        var dug = FaceRules
            .Dug(site.Mine, at)
            .Where((_, b) => row.Block is null || blocks.ElementAtOrDefault(b)?.Name == row.Block)
            .ToList();
        if (!site.Findings.IsRead($"{path}.Material") || !dug.TrueForAll(part => site.Findings.IsRead(part.Path)))
            return;
        var materials = Inspection.Names(dug, part => part.Material);
        if (materials.Count > 0 && !materials.Contains(row.Material))
        {
            site.Add($"{path}.Material", $"no '{row.Material}' is dug there", Nearest.To(row.Material, materials));
        }
    }
}
