using MineSim.Spec.Fleet;

namespace MineSim.Spec.Rules;

/// <summary>What trucks burn or take of their batteries is known, and they can get more of it.</summary>
internal static class EnergyRules
{
    private const string Refuelling = "Mine.Calendar.Fuel";

    public static void FuelOfEveryRoadIsKnown(MineInspection site)
    {
        var areSomeRoadsTimed = AreSomeRoadsTimed(site);
        foreach (var (path, model) in site.TruckModels)
        {
            var fuel = $"{path}.Fuel";
            if (
                model.Fuel is not { LoadedLitresPerHour: 0, EmptyLitresPerHour: 0 }
                || !site.Findings.AreSound($"{fuel}.LoadedLitresPerHour", $"{fuel}.EmptyLitresPerHour")
            )
            {
                continue;
            }

            if (model.Drive is null)
            {
                site.Add(
                    fuel,
                    $"truck model '{model.Name}' has no 'drive' that says what its travel takes, so its fuel needs "
                        + "'travel'"
                );
            }
            else if (areSomeRoadsTimed)
            {
                site.Add(
                    fuel,
                    "some roads have a time or a mean speed of their own, so the fuel of truck model "
                        + $"'{model.Name}' needs 'travel'"
                );
            }
        }
    }

    public static void BatteriesDriveByPhysics(MineInspection site)
    {
        if (!AreSomeRoadsTimed(site))
            return;
        foreach (
            var (path, model) in site.TruckModels.Where(model => model.Model is { Battery: not null, Drive: not null })
        )
        {
            site.Add(
                $"{path}.Battery",
                "some roads have a time or a mean speed of their own, and what they take of the battery of truck model "
                    + $"'{model.Name}' is not known"
            );
        }
    }

    public static void TanksAreFilled(MineInspection site)
    {
        var fuel = site.Mine.Calendar.Fuel;
        foreach (var (path, model) in site.TruckModels.Where(model => model.Model.Fuel?.Tank is not null))
        {
            if (fuel is null && site.Findings.IsRead(Refuelling))
            {
                site.Add(
                    $"{path}.Fuel",
                    $"truck model '{model.Name}' has a tank, but the calendar has no 'fuel' that fills it"
                );
            }

            if (fuel is { LitresPerHour: double.PositiveInfinity } && IsSound(nameof(fuel.LitresPerHour), site))
                site.Add(Refuelling, $"fuel lacks 'rate': how fast the tank of truck model '{model.Name}' fills");
        }
    }

    public static void TrucksGoForFuel(MineInspection site)
    {
        if (
            site.Mine.Calendar.Fuel is not { EveryOperatingHours: double.PositiveInfinity } fuel
            || !IsSound(nameof(fuel.EveryOperatingHours), site)
        )
        {
            return;
        }

        foreach (var (path, model) in site.TruckModels)
        {
            if (IsFilledByHours(path, model, site))
            {
                site.Add(
                    Refuelling,
                    $"fuel lacks 'every': the operating hours between two of truck model '{model.Name}', which has no "
                        + "tank"
                );
            }
        }
    }

    private static bool IsFilledByHours(string path, TruckModelSpec model, MineInspection site) =>
        model.Fuel?.Tank is null
        && model.Battery is null
        && site.Findings.IsRead($"{path}.Fuel.Tank")
        && site.Findings.IsRead($"{path}.Battery");

    private static bool IsSound(string property, MineInspection site) =>
        site.Findings.AreSound($"{Refuelling}.{property}");

    /// <summary>Whether there are roads on which trucks do not drive by physics, as far as roads are known.</summary>
    private static bool AreSomeRoadsTimed(MineInspection site) =>
        site.Mine.Roads.Segments.Where((segment, i) => segment.Road is null && site.IsTimeKnown(i)).Any();
}
