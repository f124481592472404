using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of the windows within which crushers are fed.</summary>
internal static class BlendChecks
{
    public static void WindowsCanBeKept(ScenarioDraft draft, Problems problems)
    {
        var all = draft
            .Materials.Select(material => material.Value.Grade)
            .Concat(
                draft.Faces.SelectMany(face => face.Value.Blocks).Select(block => block.Value.Grade).OfType<Metal>()
            )
            .ToList();
        if (all.Count == 0)
            return;
        foreach (var dump in draft.Dumps.Where(dump => dump.Value.Crusher?.Blend is not null))
        {
            var (blend, ore) = (dump.Value.Crusher!.Blend!, OreFor(dump, draft));
            Check(
                blend.Copper,
                blend.CopperPlace,
                ("copper", "gold"),
                grade => grade.CopperTonnes,
                grade => grade.GoldGrams,
                grade => $"{Number(100 * grade)} %"
            );
            Check(
                blend.Gold,
                blend.GoldPlace,
                ("gold", "copper"),
                grade => grade.GoldGrams,
                grade => grade.CopperTonnes,
                grade => $"{Number(grade)} g/t"
            );

            void Check(
                QuantitySpan? window,
                Place place,
                (string Its, string Other) metal,
                Func<Metal, double> its,
                Func<Metal, double> other,
                Func<double, string> spell
            )
            {
                if (window is not { } span)
                    return;
                if (all.TrueForAll(grade => its(grade) == 0))
                {
                    problems.Add(
                        place,
                        $"no material bears {metal.Its}: the 'grade' of a material says what it bears",
                        all.Exists(grade => other(grade) > 0) ? metal.Other : null
                    );
                }
                else if (ore.Count > 0 && ore.Max(its) < span.Least)
                {
                    problems.Add(
                        place,
                        "no feed is as rich as this window: of the ore that can come here the richest holds "
                            + $"{spell(ore.Max(its))} of {metal.Its}"
                    );
                }
                else if (ore.Count > 0 && ore.Min(its) > span.Most)
                {
                    problems.Add(
                        place,
                        "no feed is as poor as this window: of the ore that can come here the poorest holds "
                            + $"{spell(ore.Min(its))} of {metal.Its}"
                    );
                }
            }
        }
    }

    /// <summary>A blend over less than a load would be that of the load.</summary>
    public static void BlendsHoldALoad(ScenarioDraft draft, Problems problems)
    {
        if (PlantChecks.LargestLoad(draft) is not { } load)
            return;
        foreach (var blend in Blends(draft).Where(blend => blend.OverTonnes < load))
        {
            problems.Add(
                blend.OverPlace,
                $"the blend is that of less than a truck brings, which is {PlantChecks.Tonnes(load)} on average"
            );
        }
    }

    private static IEnumerable<BlendDraft> Blends(ScenarioDraft draft) =>
        draft.Dumps.Select(dump => dump.Value.Crusher?.Blend).OfType<BlendDraft>();

    /// <summary>
    /// Grades of the ore that can come to a crusher or its ROM piles, as far as faces say it; none where a plan may
    /// send other ore there.
    /// </summary>
    private static List<Metal> OreFor(Named<DumpDraft> crusher, ScenarioDraft draft)
    {
        if (draft.Plan is not null)
            return [];
        var grades = draft
            .Materials.GroupBy(material => material.Name.Text)
            .ToDictionary(same => same.Key, same => same.First().Value.Grade, StringComparer.Ordinal);
        HashSet<string> dumps =
        [
            crusher.Name.Text,
            .. crusher.Value.Crusher?.Feeder?.From.Select(from => from.Text) ?? [],
        ];
        var faces = draft.Faces.Where(face => face.Value.Dumps.Any(to => dumps.Contains(to.Text))).ToList();
        var piles = draft
            .Dumps.Where(dump => dumps.Contains(dump.Name.Text))
            .Select(dump => dump.Value.Rom?.InitialMaterial);
        var dug = faces
            .Select(face => face.Value.Material)
            .Concat(
                faces
                    .SelectMany(face => face.Value.Blocks)
                    .Where(block => block.Value.Grade is null)
                    .Select(block => block.Value.Material)
            );
        var named = dug.Concat(piles)
            .OfType<Word>()
            .Where(word => grades.ContainsKey(word.Text))
            .Select(word => grades[word.Text]);
        return
        [
            .. named,
            .. faces.SelectMany(face => face.Value.Blocks).Select(block => block.Value.Grade).OfType<Metal>(),
        ];
    }

    private static string Number(double grade) => grade.ToString("0.####", CultureInfo.InvariantCulture);
}
