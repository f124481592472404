using System.Globalization;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Hiring;

namespace MineSim.Scenarios.Noting;

/// <summary>Targets and successions that the run cannot bring about.</summary>
internal static class IdlePlans
{
    public static void Targets(SiteSpec spec, WorkforceSpec workforce, SourceMap map, Notes notes)
    {
        foreach (var (i, target) in workforce.Targets.Index().Where(each => each.Item.ByHour > spec.DurationHours))
        {
            notes.Add(
                map.PlaceOf($"Workforce.Targets[{i}]"),
                FormattableString.Invariant(
                    $"the run has ended by {DayOf(spec, target):yyyy-MM-dd}, so that this target is never measured"
                )
            );
        }
    }

    public static void Successions(SiteSpec spec, WorkforceSpec workforce, SourceMap map, Notes notes)
    {
        foreach (var (i, succession) in workforce.Succession.Index())
        {
            if (
                succession.Qualified is not { } wanted
                || MostPeople.Qualified(succession, workforce, spec.DurationHours) is var most && most >= wanted
            )
            {
                continue;
            }

            notes.Add(
                map.PlaceOf($"Workforce.Succession[{i}].Qualified"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"succession {map.NameAt($"Workforce.Succession[{i}].Name")} waits for {wanted} local people who "
                        + $"hold '{succession.Skill}', and groups, intakes and hiring give {most} at most"
                )
            );
        }
    }

    private static DateOnly DayOf(SiteSpec spec, TargetSpec target) => spec.Start.AddDays((int)(target.ByHour / 24));
}
