using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Rules;

/// <summary>Parts can arrive, and a service contract ends after it began.</summary>
internal static class SupplyRules
{
    public static void PartsCanArrive(MineInspection site)
    {
        var parts = site.Mine.Maintenance.Parts ?? [];
        for (var i = 0; i < parts.Count; i++)
        {
            var (path, part) = ($"Mine.Maintenance.Parts[{i}]", parts[i]);
            if (part.ReorderAt >= part.Stock && site.Findings.AreSound($"{path}.ReorderAt", $"{path}.Stock"))
            {
                site.Add(
                    $"{path}.ReorderAt",
                    $"the reorder point must be below the stock, or part '{part.Name}' would be ordered for ever"
                );
            }

            DisruptionsEnd(site, path, part);
            if (
                part.Initial == 0
                && site.Findings.AreSound(
                    $"{path}.Initial",
                    $"{path}.LeadHours",
                    $"{path}.Disruptions",
                    nameof(SiteSpec.DurationHours)
                )
                && part.ArrivalFrom(part.LeadHours.Minimum) >= site.Spec.DurationHours
            )
            {
                site.Add(
                    $"{path}.LeadHours",
                    $"part '{part.Name}' can never arrive: there is none at the start, and what is ordered then comes "
                        + "after the run; give 'initial'"
                );
            }
        }
    }

    public static void ContractsEndAfterTheyBegin(MineInspection site)
    {
        const string path = "Mine.Maintenance.Contract";
        if (
            site.Mine.Maintenance.Contract is { } contract
            && contract.EndsHour < contract.FullUntilHour
            && site.Findings.AreSound($"{path}.EndsHour", $"{path}.FullUntilHour")
        )
        {
            site.Add($"{path}.EndsHour", "the contract must end no sooner than 'full-until'");
        }
    }

    private static void DisruptionsEnd(MineInspection site, string path, PartSpec part)
    {
        for (var i = 0; i < part.Disruptions.Count; i++)
        {
            var (at, window) = ($"{path}.Disruptions[{i}]", part.Disruptions[i]);
            if (window.ToHour <= window.FromHour && site.Findings.AreSound($"{at}.ToHour", $"{at}.FromHour"))
                site.Add($"{at}.ToHour", "this disruption must end after it begins");
        }
    }
}
