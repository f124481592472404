using System.Globalization;
using MineSim.Spec.Plant;

namespace MineSim.Spec.Rules;

/// <summary>Crushers, what feeds them, and what stands behind them.</summary>
internal static class PlantRules
{
    public static void BinsHoldALoad(MineInspection site)
    {
        if (LargestLoad(site) is not { } load)
            return;
        for (var i = 0; i < site.Mine.Dumps.Count; i++)
        {
            var (path, dump) = ($"Mine.Dumps[{i}]", site.Mine.Dumps[i]);
            if (dump.Crusher is { } crusher && site.Findings.AreSound($"{path}.Crusher.BinTonnes"))
                BinHoldsALoad(site, $"{path}.Crusher", crusher, load);
            if (dump.Rom?.CapacityTonnes < load && site.Findings.AreSound($"{path}.Rom.CapacityTonnes"))
            {
                site.Add(
                    $"{path}.Rom.CapacityTonnes",
                    $"this pile holds less than a truck brings, which is {Tonnes(load)} on average"
                );
            }
        }
    }

    /// <summary>Each ROM pile is fed from by one crusher's feeder.</summary>
    public static void RomPilesAreFedFrom(MineInspection site)
    {
        var dumps = site.Mine.Dumps;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var areKnown = true;
        for (var i = 0; i < dumps.Count; i++)
        {
            var path = $"Mine.Dumps[{i}].Crusher.Feeder.From";
            var from = dumps[i].Crusher?.Feeder?.From ?? [];
            areKnown &= site.Findings.AreSound(path);
            for (var k = 0; k < from.Count; k++)
                TakeFrom(site, $"{path}[{k}]", from[k], taken);
        }

        for (var i = 0; areKnown && i < dumps.Count; i++)
        {
            var (path, name) = ($"Mine.Dumps[{i}].Name", dumps[i].Name);
            if (dumps[i].Rom is not null && !taken.Contains(name) && site.Findings.IsRead(path))
                site.Add(path, $"no feeder of a crusher takes from ROM pile '{name}'");
        }
    }

    public static void ShutdownsLeaveTimeToWork(MineInspection site)
    {
        foreach (var (path, crusher) in Crushers(site))
        {
            var hasMill = crusher.Mill is not null || !site.Findings.IsRead($"{path}.Mill");
            for (var i = 0; i < crusher.Shutdowns.Count; i++)
            {
                var (at, shutdown) = ($"{path}.Shutdowns[{i}]", crusher.Shutdowns[i]);
                if (shutdown.EveryHours <= shutdown.For.Mean && site.Findings.AreSound($"{at}.EveryHours", $"{at}.For"))
                {
                    site.Add($"{at}.For", "this shutdown lasts until the next begins");
                }

                if (!shutdown.OfCrusher && !hasMill)
                    site.Add($"{at}.OfMill", "there is no mill to be shut down");
            }
        }
    }

    public static void StockpilesBeginAsTheyCan(MineInspection site)
    {
        for (var i = 0; i < site.Mine.Dumps.Count; i++)
        {
            BeginsAsItCan($"Mine.Dumps[{i}].Crusher.Stockpile", site.Mine.Dumps[i].Crusher?.Stockpile);
            BeginsAsItCan($"Mine.Dumps[{i}].Rom", site.Mine.Dumps[i].Rom);
        }

        void BeginsAsItCan(string path, StockpileSpec? pile)
        {
            if (
                pile?.InitialTonnes > pile?.CapacityTonnes
                && site.Findings.AreSound($"{path}.InitialTonnes", $"{path}.CapacityTonnes")
            )
            {
                site.Add($"{path}.InitialTonnes", "more lies on this stockpile at the start than it holds");
            }
        }
    }

    /// <summary>Crushers with their paths.</summary>
    public static IEnumerable<(string Path, CrusherSpec Crusher)> Crushers(MineInspection site) =>
        site
            .Mine.Dumps.Select((dump, i) => (Path: $"Mine.Dumps[{i}].Crusher", dump.Crusher))
            .Where(crusher => crusher.Crusher is not null)
            .Select(crusher => (crusher.Path, crusher.Crusher!));

    /// <summary>The mean load of the largest truck, in t; <see langword="null"/> where none is known.</summary>
    public static double? LargestLoad(MineInspection site) =>
        site
            .TruckModels.Where(model => site.Findings.AreSound($"{model.Path}.Payload"))
            .Max(model => (double?)model.Model.Payload.Mean);

    /// <summary>Tonnes for a sentence.</summary>
    public static string Tonnes(double tonnes) => string.Create(CultureInfo.InvariantCulture, $"{tonnes:0.#} t");

    private static void BinHoldsALoad(MineInspection site, string path, CrusherSpec crusher, double load)
    {
        if (crusher.BinTonnes < load)
        {
            site.Add(
                $"{path}.BinTonnes",
                $"this bin holds less than a truck brings, which is {Tonnes(load)} on average"
            );
        }
        else if (
            crusher.BinTonnes - crusher.Feeder?.BelowTonnes < load
            && site.Findings.AreSound($"{path}.Feeder.BelowTonnes")
        )
        {
            site.Add(
                $"{path}.Feeder.BelowTonnes",
                $"a bin that is fed up to this level has no room for what a truck brings, which is {Tonnes(load)} on "
                    + "average"
            );
        }
    }

    private static void TakeFrom(MineInspection site, string path, string name, HashSet<string> taken)
    {
        var at = site.Mine.Dumps.Select(dump => dump.Name).ToList().IndexOf(name);
        if (at < 0)
            return;
        if (site.Mine.Dumps[at].Rom is not null)
        {
            if (!taken.Add(name))
                site.Add(path, $"ROM pile '{name}' has a feeder already");
        }
        else if (site.Findings.IsRead($"Mine.Dumps[{at}].Rom"))
        {
            site.Add(path, $"dump '{name}' is no ROM pile: it has no 'rom'");
        }
    }
}
