using System.Globalization;
using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Noting;

/// <summary>Targets and successions that the run cannot bring about.</summary>
internal static class IdlePlans
{
    public static void Targets(ScenarioDraft draft, Notes notes)
    {
        if (draft.Workforce?.Movement.Targets is not { } targets)
            return;
        var end = draft.Start.DayNumber + draft.DurationHours / 24;
        foreach (var target in targets.LocalShare.Concat(targets.WomenShare).Where(target => target.By.DayNumber > end))
        {
            notes.Add(
                target.Place,
                FormattableString.Invariant(
                    $"the run has ended by {target.By:yyyy-MM-dd}, so that this target is never measured"
                )
            );
        }
    }

    public static void Successions(ScenarioDraft draft, Notes notes)
    {
        foreach (
            var (name, succession) in (draft.Workforce?.Movement.Succession ?? []).Select(each =>
                (each.Name, each.Value)
            )
        )
        {
            if (
                succession.Spec.Qualified is not { } wanted
                || MostPeople.Qualified(succession.Spec, draft) is var most && most >= wanted
            )
            {
                continue;
            }

            notes.Add(
                succession.QualifiedPlace,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"succession {name} waits for {wanted} local people who hold "
                        + $"'{succession.Spec.Skill}', and groups, intakes "
                        + $"and hiring give {most} at most"
                )
            );
        }
    }
}
