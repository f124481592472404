using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of money: what is shared out is no more than there is, and what is sold is won.</summary>
internal static class ValueChecks
{
    private const double Rounding = 1e-9;

    public static void SharesAreOfAWhole(ScenarioDraft draft, Problems problems)
    {
        if (draft.Value is not { } value)
            return;
        RequireWhole("partners", [.. value.Partners.Select(partner => (partner.Name, partner.Value))], problems);
        RequireWhole(
            "royalties",
            [.. value.Royalties.Select(royalty => (royalty.Name, royalty.Value.Share))],
            problems
        );
        foreach (var partner in value.Partners.Where(partner => partner.Name.Text == "others"))
        {
            problems.Add(
                partner.Name.Place,
                "'others' cannot be the name of a partner, because it stands for whoever has the rest; take another "
                    + "word"
            );
        }
    }

    public static void WithoutAMineNothingIsSold(ScenarioDraft draft, Problems problems)
    {
        foreach (var (key, place) in draft.HasMine ? [] : draft.Value?.OfMines ?? [])
        {
            problems.Add(
                place,
                $"'{key}' has a meaning only where there is a mine, and this scenario plans people alone"
            );
        }
    }

    public static void MetalThatIsSoldIsWon(ScenarioDraft draft, Problems problems)
    {
        if (draft.Value is not { } value)
            return;
        var mills = draft.Dumps.Any(dump => dump.Value.Crusher?.Mill is not null);
        if (value.Spec.Copper is not null)
        {
            RequireWon(
                "copper",
                value.CopperPlace,
                draft.Materials.Any(material => material.Value.Grade.CopperTonnes > 0)
            );
        }

        if (value.Spec.Gold is not null)
            RequireWon("gold", value.GoldPlace, draft.Materials.Any(material => material.Value.Grade.GoldGrams > 0));
        if (value.Spec.ProcessingUsdPerTonne > 0 && !mills)
            problems.Add(value.ProcessingPlace, "processing is paid for what mills are fed, but no dump has a 'mill'");

        void RequireWon(string metal, Place place, bool isBorne)
        {
            var blocks = draft
                .Faces.SelectMany(face => face.Value.Blocks)
                .Any(block =>
                    block.Value.Grade is { } grade && (metal == "copper" ? grade.CopperTonnes : grade.GoldGrams) > 0
                );
            if (!mills)
            {
                problems.Add(
                    place,
                    $"{metal} is sold from the product of mills, but no dump has a 'mill'; a price under 'materials' "
                        + "sells what is tipped as it is"
                );
            }
            else if (!isBorne && !blocks)
            {
                problems.Add(place, $"{metal} is sold, but no material has {metal} in its 'grade'");
            }
        }
    }

    public static void NothingIsSoldTwice(ScenarioDraft draft, Problems problems)
    {
        if (draft.Value is not { } value)
            return;
        foreach (var sale in value.Materials)
        {
            var grade =
                draft.Materials.FirstOrDefault(material => material.Name.Text == sale.Name.Text)?.Value.Grade
                ?? default;
            var metal =
                value.Spec.Copper is not null && grade.CopperTonnes > 0 ? "copper"
                : value.Spec.Gold is not null && grade.GoldGrams > 0 ? "gold"
                : null;
            if (metal is not null)
            {
                problems.Add(
                    sale.Name.Place,
                    $"{sale.Name} is sold as it is tipped, and its {metal} is sold again from the product of mills"
                );
            }
        }
    }

    public static void MaterialsThatAreSoldExist(ScenarioDraft draft, Problems problems)
    {
        if (draft.Value is not { } value)
            return;
        var materials = ScenarioChecks.Names(draft.Materials);
        foreach (var material in value.Materials)
            ScenarioChecks.RequireKnown(material.Name, materials, "material", problems);
    }

    public static void LocalWagesArePaidToSomebody(ScenarioDraft draft, Problems problems)
    {
        if (draft.Value is not { } value)
            return;
        var origins = (draft.Workforce?.People ?? [])
            .Select(group => group.Origin?.Text)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        foreach (var origin in value.Local.Origins)
            ScenarioChecks.RequireKnown(origin, origins, "origin of people", problems);
    }

    private static void RequireWhole(string what, IReadOnlyList<(Word Name, double Share)> shares, Problems problems)
    {
        var sum = shares.Sum(share => share.Share);
        if (sum <= 1 + Rounding)
            return;
        var percent = (100 * sum).ToString("0.##", CultureInfo.InvariantCulture);
        problems.Add(
            shares[^1].Name.Place,
            $"the shares of {what} add up to {percent} %, which is more than there is to share"
        );
    }
}
