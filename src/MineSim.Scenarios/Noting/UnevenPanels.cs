using System.Globalization;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Noting;

/// <summary>
/// Skills of which there are enough people, but not in every shift: panels are unequal, or one of them never works
/// nights.
/// </summary>
internal static class UnevenPanels
{
    /// <summary>
    /// Days that are looked at: every roster of a month or less has come round in each of its shifts.
    /// </summary>
    private const int Days = 366;

    public static void Look(SiteSpec spec, WorkforceSpec workforce, SourceMap map, Notes notes)
    {
        string[] shifts = [.. spec.Shifts.Select(shift => shift.Name)];
        foreach (var (skill, wanted) in Wanted(spec, shifts))
        {
            if (Bring(workforce, skill))
                continue;
            var there = Rostered(workforce, skill, shifts.Length);
            var open = Enumerable.Range(0, shifts.Length).Where(shift => wanted[shift] > 0).ToList();
            if (open.Sum(shift => there[shift].Average()) < open.Sum(shift => wanted[shift]))
                continue;
            var worst = open.SelectMany(shift =>
                    Enumerable
                        .Range(0, Days)
                        .Select(day => (Shift: shift, Day: day, Missing: wanted[shift] - there[shift][day]))
                )
                .MaxBy(each => each.Missing);
            if (worst.Missing <= 0)
                continue;
            var first = workforce.People.TakeWhile(group => !group.Skills.Contains(skill)).Count();
            notes.Add(
                map.PlaceOf($"Workforce.People[{first}]"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"of those who hold {skill} the rosters put {there[worst.Shift][worst.Day]} on shift "
                        + $"'{shifts[worst.Shift]}' of {spec.Start.AddDays(worst.Day):yyyy-MM-dd}, where "
                        + $"{wanted[worst.Shift]} are wanted, though there are enough for every shift if panels are even"
                )
            );
        }
    }

    /// <summary>How many want each skill, shift by shift, once every machine has come.</summary>
    private static IEnumerable<(string Skill, int[] Wanted)> Wanted(SiteSpec spec, IReadOnlyList<string> shifts)
    {
        IEnumerable<(string? Skill, int Count, IReadOnlyList<string> Shifts)> wanted = spec switch
        {
            MineSiteSpec { Mine: var mine } =>
            [
                .. mine.Trucks.Select(group => (group.Model.Skill, group.Count, (IReadOnlyList<string>)[])),
                .. mine.Loaders.Select(loader => (loader.Model.Skill, 1, (IReadOnlyList<string>)[])),
            ],
            PeopleAloneSpec people => people.Plan.Positions.Select(each => (each.Skill, each.Most, each.Shifts)),
            _ => [],
        };
        return wanted
            .Where(each => each.Skill is not null)
            .GroupBy(each => each.Skill!)
            .Select(skill =>
                (
                    skill.Key,
                    shifts
                        .Select(shift =>
                            skill
                                .Where(each => each.Shifts.Count == 0 || each.Shifts.Contains(shift))
                                .Sum(each => each.Count)
                        )
                        .ToArray()
                )
            );
    }

    /// <summary>Whether people come to hold a skill whose panels nobody knows beforehand.</summary>
    private static bool Bring(WorkforceSpec workforce, string skill) =>
        workforce.Training.Any(programme => programme.Grants.Contains(skill))
        || workforce.Hiring.Any(hiring => hiring.Recruit.Skills.Contains(skill));

    /// <summary>
    /// People of a skill who are rostered, by shift and day: spread over the panels as they will be, by their number
    /// within their role.
    /// </summary>
    private static int[][] Rostered(WorkforceSpec workforce, string skill, int shifts)
    {
        var there = Enumerable.Range(0, shifts).Select(_ => new int[Days]).ToArray();
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in workforce.People)
        {
            var first = named.GetValueOrDefault(group.Role);
            named[group.Role] = first + group.Count;
            if (!group.Skills.Contains(skill))
                continue;
            var schedule = RosterOf(workforce, group).Schedule(Days, shifts);
            for (var i = first; i < first + group.Count; i++)
            {
                var panel = schedule[(group.Panel is { } given ? given - 1 : i) % schedule.Count];
                for (var day = 0; day < Days; day++)
                {
                    if (panel[day] != RosterSpec.Off)
                        there[panel[day]][day]++;
                }
            }
        }

        return there;
    }

    private static RosterSpec RosterOf(WorkforceSpec workforce, PersonGroupSpec group) =>
        group.Roster is { } name ? workforce.Rosters.First(each => each.Name == name) : workforce.Roster;
}
