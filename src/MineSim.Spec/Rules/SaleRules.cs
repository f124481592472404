using MineSim.Spec.Ground;

namespace MineSim.Spec.Rules;

/// <summary>What is sold is won, and once.</summary>
internal static class SaleRules
{
    public static void NamesExist(MineInspection site)
    {
        if (site.Spec.Value is not { } value)
            return;
        var materials = Inspection.Names(site.Mine.Materials, material => material.Name);
        for (var i = 0; i < value.Materials.Count; i++)
        {
            var path = $"Value.Materials[{i}].Material";
            site.RequireKnown(path, value.Materials[i].Material, "Mine.Materials", materials, "material");
        }
    }

    public static void MetalThatIsSoldIsWon(MineInspection site)
    {
        if (site.Spec.Value is not { } value || !site.Findings.AreAllRead("Mine.Dumps.Crusher.Mill"))
            return;
        if (value.Copper is not null)
            RequireWon(site, "copper", "Value.Copper", grade => grade.CopperTonnes);
        if (value.Gold is not null)
            RequireWon(site, "gold", "Value.Gold", grade => grade.GoldGrams);
        if (value.ProcessingUsdPerTonne > 0 && !HasMill(site))
        {
            site.Add(
                "Value.ProcessingUsdPerTonne",
                "processing is paid for what mills are fed, but no dump has a 'mill'"
            );
        }
    }

    public static void NothingIsSoldTwice(MineInspection site)
    {
        if (site.Spec.Value is not { } value)
            return;
        for (var i = 0; i < value.Materials.Count; i++)
        {
            var name = value.Materials[i].Material;
            var grade = site.Mine.Materials.FirstOrDefault(material => material.Name == name)?.Grade ?? default;
            var metal =
                value.Copper is not null && grade.CopperTonnes > 0 ? "copper"
                : value.Gold is not null && grade.GoldGrams > 0 ? "gold"
                : null;
            if (metal is not null)
            {
                site.Add(
                    $"Value.Materials[{i}].Material",
                    $"'{name}' is sold as it is tipped, and its {metal} is sold again from the product of mills"
                );
            }
        }
    }

    private static void RequireWon(MineInspection site, string metal, string path, Func<Metal, double> of)
    {
        if (!HasMill(site))
        {
            site.Add(
                path,
                $"{metal} is sold from the product of mills, but no dump has a 'mill'; a price under 'materials' sells "
                    + "what is tipped as it is"
            );
        }
        else if (!IsBorne(site, of) && site.Findings.AreAllRead("Mine.Materials.Grade", "Mine.Faces.Blocks.Grade"))
        {
            site.Add(path, $"{metal} is sold, but no material has {metal} in its 'grade'");
        }
    }

    private static bool HasMill(MineInspection site) => site.Mine.Dumps.Any(dump => dump.Crusher?.Mill is not null);

    private static bool IsBorne(MineInspection site, Func<Metal, double> of) =>
        site.Mine.Materials.Any(material => of(material.Grade) > 0)
        || site.Mine.Faces.SelectMany(face => face.Blocks).Any(block => block.Grade is { } grade && of(grade) > 0);
}
