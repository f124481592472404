using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of crushers and what stands behind them.</summary>
internal static class PlantChecks
{
    public static void BinsHoldALoad(ScenarioDraft draft, Problems problems)
    {
        if (LargestLoad(draft) is not { } load)
            return;
        foreach (var dump in draft.Dumps)
        {
            if (dump.Value.Crusher is { } crusher && crusher.BinTonnes < load)
            {
                problems.Add(
                    crusher.BinPlace,
                    $"this bin holds less than a truck brings, which is {Tonnes(load)} on average"
                );
            }
            else if (dump.Value.Crusher is { Feeder: { } feeder } fed && fed.BinTonnes * (1 - feeder.Below) < load)
            {
                problems.Add(
                    feeder.BelowPlace,
                    "a bin that is fed up to this level has no room for what a "
                        + $"truck brings, which is {Tonnes(load)} on "
                        + "average"
                );
            }

            if (dump.Value.Rom is { } rom && rom.CapacityTonnes < load)
            {
                problems.Add(
                    rom.CapacityPlace,
                    $"this pile holds less than a truck brings, which is {Tonnes(load)} on average"
                );
            }
        }
    }

    /// <summary>Each ROM pile is fed from by one crusher's feeder.</summary>
    public static void RomPilesAreFedFrom(ScenarioDraft draft, Problems problems)
    {
        var dumps = ScenarioChecks.Names(draft.Dumps);
        var roms = draft
            .Dumps.Where(dump => dump.Value.Rom is not null)
            .Select(dump => dump.Name.Text)
            .ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var lists = draft.Dumps.Select(dump => dump.Value.Crusher?.Feeder?.From).OfType<IReadOnlyList<Word>>().ToList();
        foreach (var from in lists.SelectMany(list => list).Where(from => from.IsReadable))
        {
            ScenarioChecks.RequireKnown(from, dumps, "dump", problems);
            if (dumps.Contains(from.Text) && !roms.Contains(from.Text))
                problems.Add(from.Place, $"dump {from} is no ROM pile: it has no 'rom'");
            else if (!taken.Add(from.Text))
                problems.Add(from.Place, $"ROM pile {from} has a feeder already");
        }

        if (!ScenarioChecks.AreKnown(lists, dumps))
            return;
        foreach (
            var dump in draft.Dumps.Where(dump => roms.Contains(dump.Name.Text) && !taken.Contains(dump.Name.Text))
        )
        {
            problems.Add(dump.Name.Place, $"no feeder of a crusher takes from ROM pile {dump.Name}");
        }
    }

    public static void ShutdownsLeaveTimeToWork(ScenarioDraft draft, Problems problems)
    {
        foreach (var crusher in draft.Dumps.Select(dump => dump.Value.Crusher).OfType<CrusherDraft>())
        {
            foreach (var shutdown in crusher.Shutdowns)
            {
                if (shutdown.Spec.EveryHours <= shutdown.Spec.For.Mean)
                    problems.Add(shutdown.ForPlace, "this shutdown lasts until the next begins");
                if (!shutdown.Spec.OfCrusher && crusher.Mill is null)
                    problems.Add(shutdown.OfPlace, "there is no mill to be shut down");
            }
        }
    }

    public static void StockpilesBeginAsTheyCan(ScenarioDraft draft, Problems problems)
    {
        foreach (var dump in draft.Dumps)
        {
            foreach (var pile in new[] { dump.Value.Crusher?.Stockpile, dump.Value.Rom }.OfType<StockpileDraft>())
            {
                if (pile.InitialTonnes > pile.CapacityTonnes)
                    problems.Add(pile.InitialPlace, "more lies on this stockpile at the start than it holds");
            }
        }
    }

    /// <summary>The mean load of the largest truck, in t; <see langword="null"/> without trucks.</summary>
    public static double? LargestLoad(ScenarioDraft draft)
    {
        var used = draft.Fleet.Trucks.Select(group => group.Model.Text).ToHashSet(StringComparer.Ordinal);
        return draft
            .Models.Trucks.Where(model => used.Contains(model.Name.Text))
            .Max(model => (double?)model.Value.Spec.Payload.Mean);
    }

    /// <summary>Tonnes for a sentence.</summary>
    public static string Tonnes(double tonnes) => string.Create(CultureInfo.InvariantCulture, $"{tonnes:0.#} t");
}
