using System.Globalization;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Spec.Rules;

/// <summary>The windows within which crushers are fed can be kept.</summary>
internal static class BlendRules
{
    private static readonly BlendedMetal Copper = new(
        "Copper",
        "copper",
        blend => blend.Copper,
        grade => grade.CopperTonnes,
        grade => $"{Number(100 * grade)} %"
    );

    private static readonly BlendedMetal Gold = new(
        "Gold",
        "gold",
        blend => blend.Gold,
        grade => grade.GoldGrams,
        grade => $"{Number(grade)} g/t"
    );

    public static void WindowsCanBeKept(MineInspection site)
    {
        if (!AreGradesKnown(site))
            return;
        List<Metal> all = [.. site.Mine.Materials.Select(material => material.Grade), .. OwnGrades(site.Mine.Faces)];
        foreach (var (path, blend, dump) in Blends(site))
        {
            var ore = OreFor(dump, site);
            Check(Copper, Gold);
            Check(Gold, Copper);

            void Check(BlendedMetal metal, BlendedMetal other)
            {
                var at = $"{path}.{metal.Property}";
                if (metal.WindowOf(blend) is not { } window || !site.Findings.AreSound(at))
                    return;
                if (all.Exists(grade => metal.Of(grade) > 0))
                {
                    if (FaultOf(metal, window, ore) is { } fault)
                        site.Add(at, fault);
                }
                else
                {
                    site.Add(
                        at,
                        $"no material bears {metal.Name}: the 'grade' of a material says what it bears",
                        all.Exists(grade => other.Of(grade) > 0) ? other.Name : null
                    );
                }
            }
        }
    }

    /// <summary>A blend over less than a load would be that of the load.</summary>
    public static void BlendsHoldALoad(MineInspection site)
    {
        if (PlantRules.LargestLoad(site) is not { } load)
            return;
        foreach (var (path, blend, _) in Blends(site))
        {
            if (blend.OverTonnes < load && site.Findings.AreSound($"{path}.OverTonnes"))
            {
                site.Add(
                    $"{path}.OverTonnes",
                    $"the blend is that of less than a truck brings, which is {PlantRules.Tonnes(load)} on average"
                );
            }
        }
    }

    private static IEnumerable<(string Path, BlendSpec Blend, DumpSpec Dump)> Blends(MineInspection site) =>
        site
            .Mine.Dumps.Select((dump, i) => (Path: $"Mine.Dumps[{i}].Crusher.Blend", dump.Crusher?.Blend, Dump: dump))
            .Where(blend => blend.Blend is not null)
            .Select(blend => (blend.Path, blend.Blend!, blend.Dump));

    private static string? FaultOf(BlendedMetal metal, GradeWindow window, List<Metal> ore)
    {
        if (ore.Count == 0)
            return null;
        var (poorest, richest) = (ore.Min(metal.Of), ore.Max(metal.Of));
        if (richest < window.Least)
        {
            return "no feed is as rich as this window: of the ore that can come here the richest holds "
                + $"{metal.Spell(richest)} of {metal.Name}";
        }

        return poorest > window.Most
            ? "no feed is as poor as this window: of the ore that can come here the poorest holds "
                + $"{metal.Spell(poorest)} of {metal.Name}"
            : null;
    }

    /// <summary>
    /// Grades of the ore that can come to a crusher or its ROM piles, as far as faces say it; none where a plan may
    /// send other ore there, or where not all of it is known.
    /// </summary>
    private static List<Metal> OreFor(DumpSpec crusher, MineInspection site)
    {
        if (site.Mine.Plan is not null || !IsFeedKnown(site))
            return [];
        HashSet<string> dumps = [crusher.Name, .. crusher.Crusher?.Feeder?.From ?? []];
        var faces = site.Mine.Faces.Where(face => face.Dumps.Any(dumps.Contains)).ToList();
        var dug = faces.SelectMany(face =>
            face.Blocks.Count == 0
                ? [face.Material]
                : face.Blocks.Where(block => block.Grade is null).Select(block => block.Material)
        );
        var piled = site
            .Mine.Dumps.Where(dump => dumps.Contains(dump.Name))
            .Select(dump => dump.Rom?.InitialMaterial)
            .OfType<string>();
        var grades = dug.Concat(piled)
            .Select(name => site.Mine.Materials.First(material => material.Name == name).Grade);
        return [.. grades, .. OwnGrades(faces)];
    }

    /// <summary>Grades of blocks that have another than that of their material.</summary>
    private static IEnumerable<Metal> OwnGrades(IEnumerable<FaceSpec> faces) =>
        faces.SelectMany(face => face.Blocks).Select(block => block.Grade).OfType<Metal>();

    private static bool AreGradesKnown(MineInspection site)
    {
        var mine = site.Mine;
        return site.Findings.AreNamesKnown("Mine.Materials")
            && Enumerable.Range(0, mine.Materials.Count).All(i => site.Findings.AreSound($"Mine.Materials[{i}].Grade"))
            && Enumerable.Range(0, mine.Faces.Count).All(i => site.Findings.AreSound($"Mine.Faces[{i}].Blocks"));
    }

    private static bool IsFeedKnown(MineInspection site) =>
        Enumerable
            .Range(0, site.Mine.Faces.Count)
            .All(i => site.Findings.AreSound($"Mine.Faces[{i}].Dumps", $"Mine.Faces[{i}].Material"))
        && Enumerable
            .Range(0, site.Mine.Dumps.Count)
            .All(i =>
                site.Findings.AreSound($"Mine.Dumps[{i}].Crusher.Feeder.From", $"Mine.Dumps[{i}].Rom.InitialMaterial")
            );

    private static string Number(double grade) => grade.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A metal that may have a window.</summary>
    private sealed record BlendedMetal(
        string Property,
        string Name,
        Func<BlendSpec, GradeWindow?> WindowOf,
        Func<Metal, double> Of,
        Func<double, string> Spell
    );
}
