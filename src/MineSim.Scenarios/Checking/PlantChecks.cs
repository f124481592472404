using System.Globalization;

namespace MineSim.Scenarios;

/// <summary>Checks of crushers and what stands behind them.</summary>
internal static class PlantChecks
{
    public static void BinsHoldALoad(ScenarioDraft draft, Problems problems)
    {
        var used = draft.Fleet.Trucks.Select(group => group.Model.Text).ToHashSet(StringComparer.Ordinal);
        var loads = draft.Models.Trucks.Where(model => used.Contains(model.Name.Text)).Select(model => model.Value.Spec.Payload.Mean).ToArray();
        if (loads.Length == 0)
            return;
        foreach (var dump in draft.Dumps)
        {
            if (dump.Value.Crusher is { } crusher && crusher.BinTonnes < loads.Max())
                problems.Add(crusher.BinPlace, string.Create(
                    CultureInfo.InvariantCulture, $"this bin holds less than a truck brings, which is {loads.Max():0.#} t on average"));
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
        var materials = ScenarioChecks.Names(draft.Materials);
        foreach (var dump in draft.Dumps)
        {
            if (dump.Value.Crusher?.Stockpile is not { } pile)
                continue;
            if (pile.InitialTonnes > pile.CapacityTonnes)
                problems.Add(pile.InitialPlace, "more lies on this stockpile at the start than it holds");
            if (pile.InitialMaterial is { } material)
                ScenarioChecks.RequireKnown(material, materials, "material", problems);
        }
    }
}
