using System.Globalization;

namespace MineSim.Spec.Rules;

/// <summary>What is shared out is no more than there is, among those who exist.</summary>
internal static class MoneyRules
{
    /// <summary>Stands in the results for whoever has the rest.</summary>
    private const string Others = "others";

    private const double Rounding = 1e-9;

    public static void NamesAreUnique(Inspection site)
    {
        if (site.Spec.Value is not { } value)
            return;
        site.RequireOwnNames("Value.Materials", value.Materials, sale => sale.Material, "sold material", "Material");
        site.RequireOwnNames("Value.Royalties", value.Royalties, share => share.Receiver, "receiver", "Receiver");
        site.RequireOwnNames("Value.Partners", value.Partners, partner => partner.Name, "partner");
        site.RequireOwnNames("Value.Capital", value.Capital, item => item.Name, "thing");
    }

    public static void SharesAreOfAWhole(Inspection site)
    {
        if (site.Spec.Value is not { } value)
            return;
        RequireWhole(site, "partners", "Value.Partners", "Name", [.. value.Partners.Select(each => each.Share)]);
        RequireWhole(site, "royalties", "Value.Royalties", "Receiver", [.. value.Royalties.Select(each => each.Share)]);
        for (var i = 0; i < value.Partners.Count; i++)
        {
            if (value.Partners[i].Name == Others)
            {
                site.Add(
                    $"Value.Partners[{i}].Name",
                    $"'{Others}' cannot be the name of a partner, because it stands for whoever has the "
                        + "rest; take another word"
                );
            }
        }
    }

    public static void LocalWagesArePaidToSomebody(Inspection site)
    {
        if (site.Spec.Value is not { } value)
            return;
        var origins = (site.Spec.WorkforceOrNull?.People ?? [])
            .Select(group => group.Origin)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        site.RequireAllKnown(
            "Value.Local.Origins",
            value.Local.Origins,
            "Workforce.People",
            origins,
            "origin of people",
            "Origin"
        );
    }

    private static void RequireWhole(
        Inspection site,
        string what,
        string list,
        string name,
        IReadOnlyList<double> shares
    )
    {
        var sum = shares.Sum();
        if (sum <= 1 + Rounding || !site.Findings.AreSound(list))
            return;
        site.Add(
            $"{list}[{shares.Count - 1}].{name}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"the shares of {what} add up to {100 * sum:0.##} %, which is more than there is to share"
            )
        );
    }
}
