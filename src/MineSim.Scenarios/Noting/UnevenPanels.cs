using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
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

    public static void Look(ScenarioDraft draft, Notes notes)
    {
        if (draft.Workforce is not { } workforce || draft.Calendar.Shifts.Count < 1)
            return;
        var shifts = draft
            .Calendar.Shifts.OrderBy(shift => shift.Value.StartHour)
            .Select(shift => shift.Name.Text)
            .ToList();
        foreach (var (skill, wanted) in Wanted(draft, shifts))
        {
            if (Bring(workforce, skill))
                continue;
            var there = Rostered(workforce, skill, shifts.Count);
            var open = Enumerable.Range(0, shifts.Count).Where(shift => wanted[shift] > 0).ToList();
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
            notes.Add(
                workforce.People.First(group => group.Skills.Any(held => held.Text == skill)).Place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"of those who hold {skill} the rosters put {there[worst.Shift][worst.Day]} on shift "
                        + $"'{shifts[worst.Shift]}' of {draft.Start.AddDays(worst.Day):yyyy-MM-dd}, where "
                        + $"{wanted[worst.Shift]} are wanted, though there are enough for every shift if panels are even"
                )
            );
        }
    }

    /// <summary>How many want each skill, shift by shift, once every machine has come.</summary>
    private static IEnumerable<(string Skill, int[] Wanted)> Wanted(ScenarioDraft draft, IReadOnlyList<string> shifts)
    {
        var trucks = draft.Fleet.Trucks.Select(group =>
            (
                draft.Models.Trucks.FirstOrDefault(model => model.Name.Text == group.Model.Text)?.Value.Skill,
                group.Spec.Count,
                Shifts: (IReadOnlyList<Word>)[]
            )
        );
        var loaders = draft.Fleet.Loaders.Select(loader =>
            (
                draft.Models.Loaders.FirstOrDefault(model => model.Name.Text == loader.Value.Model.Text)?.Value.Skill,
                1,
                Shifts: (IReadOnlyList<Word>)[]
            )
        );
        var positions = (draft.Workforce!.Positions ?? []).Select(each =>
            (each.Value.Skill, each.Value.Wanted.Select(step => step.Count).DefaultIfEmpty().Max(), each.Value.Shifts)
        );
        foreach (
            var skill in trucks
                .Concat(loaders)
                .Concat(positions)
                .Where(each => each.Skill is not null)
                .GroupBy(each => each.Skill!.Text)
        )
        {
            yield return (
                skill.Key,
                [
                    .. shifts.Select(shift =>
                        skill
                            .Where(each => each.Shifts.Count == 0 || each.Shifts.Any(word => word.Text == shift))
                            .Sum(each => each.Item2)
                    ),
                ]
            );
        }
    }

    /// <summary>Whether people come to hold a skill whose panels nobody knows beforehand.</summary>
    private static bool Bring(WorkforceDraft workforce, string skill) =>
        workforce.Training.Any(programme => programme.Value.Grants.Any(granted => granted.Text == skill))
        || workforce.Movement.Hiring.Any(hiring =>
            hiring.Value.SkillsOf(hiring.Name.Text, workforce.People).Any(held => held.Text == skill)
        );

    /// <summary>
    /// People of a skill who are rostered, by shift and day: spread over the panels as they will be, by their number
    /// within their role.
    /// </summary>
    private static int[][] Rostered(WorkforceDraft workforce, string skill, int shifts)
    {
        var there = Enumerable.Range(0, shifts).Select(_ => new int[Days]).ToArray();
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in workforce.People)
        {
            var first = named.GetValueOrDefault(group.Role.Text);
            named[group.Role.Text] = first + group.Count;
            if (group.Skills.All(held => held.Text != skill))
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

    private static RosterSpec RosterOf(WorkforceDraft workforce, PeopleDraft group) =>
        group.Roster is { } name
            ? workforce.Rosters.First(each => each.Name.Text == name.Text).Value
            : workforce.Roster ?? RosterSpec.AlwaysOn;
}
