using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Positions;

namespace MineSim.Scenarios.Linking;

/// <summary>
/// Makes the spec whole: machines have the models that they name, shifts follow each other, a plan's rows have their
/// faces. For what could not be read there are stand-ins, which the map marks.
/// </summary>
internal static class SiteLinks
{
    // The key of shifts is no property: their order in the file is another than in the spec, be it of a mine or without.
    private const string WrittenShifts = "Mine.Calendar.shifts";

    public static SiteSpec Of(WrittenScenario written, SourceMap map)
    {
        map.OtherSkills.UnionWith(written.SkillsInUse);
        map.OtherParts.AddRange(written.Models.Parts);
        return written.Spec switch
        {
            MineSiteSpec site => site with { Mine = Mine(site, written, map) },
            PeopleAloneSpec people => people with { Plan = Plan(people.Plan, map) },
            var site => site,
        };
    }

    /// <summary>What people are to fill where there is no mine.</summary>
    private static WorkforcePlanSpec Plan(WorkforcePlanSpec plan, SourceMap map)
    {
        map.Alias("Plan.Positions", "Workforce.Positions");
        return plan with { Shifts = InOrder(plan.Shifts, "Plan.Shifts", map) };
    }

    private static MineSpec Mine(MineSiteSpec site, WrittenScenario written, SourceMap map)
    {
        var mine = site.Mine;
        return mine with
        {
            Loaders =
            [
                .. mine.Loaders.Select(
                    (loader, i) =>
                        loader with
                        {
                            Model = ModelOf(
                                loader.Model,
                                model => model.Name,
                                written.Models.Loaders,
                                "Loaders",
                                i,
                                map
                            ),
                        }
                ),
            ],
            Trucks =
            [
                .. mine.Trucks.Select(
                    (group, i) =>
                        group with
                        {
                            Model = ModelOf(group.Model, model => model.Name, written.Models.Trucks, "Trucks", i, map),
                        }
                ),
            ],
            Plan = written.Plan is { } rows ? PlanLinks.Of(rows, site, map) : null,
            Calendar = mine.Calendar with { Shifts = InOrder(mine.Calendar.Shifts, "Mine.Calendar.Shifts", map) },
        };
    }

    /// <summary>The model that a machine names, noted where it is written; or that it is not known.</summary>
    private static T ModelOf<T>(
        T named,
        Func<T, string> nameOf,
        IReadOnlyList<T> models,
        string list,
        int machine,
        SourceMap map
    )
    {
        var path = $"Mine.{list}[{machine}].Model";
        for (var at = 0; at < models.Count; at++)
        {
            if (nameOf(models[at]) != nameOf(named))
                continue;
            map.Alias(path, $"Models.{list}[{at}]");
            return models[at];
        }

        map.AddUnreadable(path);
        return named;
    }

    /// <summary>Shifts by the hours at which they start, whatever their order in the file.</summary>
    /// <param name="shifts">The shifts.</param>
    /// <param name="path">The path of those in order.</param>
    /// <param name="map">Notes which is which.</param>
    private static IReadOnlyList<ShiftSpec> InOrder(IReadOnlyList<ShiftSpec> shifts, string path, SourceMap map)
    {
        map.Alias(path, WrittenShifts);
        var order = Enumerable.Range(0, shifts.Count).OrderBy(i => shifts[i].StartHour).ToList();
        for (var i = 0; i < order.Count; i++)
            map.Alias($"{path}[{i}]", $"{WrittenShifts}[{order[i]}]");
        return [.. order.Select(i => shifts[i])];
    }

    /// <summary>Words as texts.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<Word> words) => [.. words.Select(word => word.Text)];
}
