using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of fuel and batteries.</summary>
internal static class EnergyChecks
{
    public static void FuelOfEveryRoadIsKnown(ScenarioDraft draft, Problems problems)
    {
        var isPhysical = draft.Roads.Spec.Segments.All(segment => segment.Road is not null);
        foreach (var (name, model) in Used(draft))
        {
            if (
                model.Spec.Fuel is not { LoadedLitresPerHour: 0, EmptyLitresPerHour: 0 }
                || (isPhysical && model.Spec.Drive is not null)
            )
            {
                continue;
            }

            problems.Add(
                model.SupplyPlace,
                model.Spec.Drive is null
                    ? $"truck model {name} has no 'drive' that says what its travel takes, so its fuel needs 'travel'"
                    : "some roads have a time or a mean speed of their own, so the "
                        + $"fuel of truck model {name} needs 'travel'"
            );
        }
    }

    public static void BatteriesDriveByPhysics(ScenarioDraft draft, Problems problems)
    {
        if (draft.Roads.Spec.Segments.All(segment => segment.Road is not null))
            return;
        foreach (var (name, model) in Used(draft))
        {
            if (model.Spec.Battery is not null)
            {
                problems.Add(
                    model.SupplyPlace,
                    "some roads have a time or a mean speed of their own, and what they take of the battery of truck "
                        + $"model {name} is not known"
                );
            }
        }
    }

    public static void TanksAreFilled(ScenarioDraft draft, Problems problems)
    {
        foreach (var (name, model) in Used(draft))
        {
            if (model.Spec.Fuel?.Tank is null)
                continue;
            if (draft.Calendar.Fuel is not { } fuel)
            {
                problems.Add(
                    model.SupplyPlace,
                    $"truck model {name} has a tank, but the calendar has no 'fuel' that fills it"
                );
            }
            else if (double.IsInfinity(fuel.LitresPerHour))
            {
                problems.Add(
                    draft.Calendar.FuelPlace,
                    $"fuel lacks 'rate': how fast the tank of truck model {name} fills"
                );
            }
        }
    }

    public static void TrucksGoForFuel(ScenarioDraft draft, Problems problems)
    {
        if (draft.Calendar.Fuel is not { } fuel || double.IsFinite(fuel.EveryOperatingHours))
            return;
        foreach (var (name, model) in Used(draft))
        {
            if (model.Spec.Fuel?.Tank is null && model.Spec.Battery is null)
            {
                problems.Add(
                    draft.Calendar.FuelPlace,
                    $"fuel lacks 'every': the operating hours between two of truck model {name}, which has no tank"
                );
            }
        }
    }

    private static IEnumerable<(Word Name, TruckModelDraft Model)> Used(ScenarioDraft draft)
    {
        var used = draft.Fleet.Trucks.Select(group => group.Model.Text).ToHashSet(StringComparer.Ordinal);
        return draft
            .Models.Trucks.Where(model => used.Contains(model.Name.Text))
            .Select(model => (model.Name, model.Value));
    }
}
