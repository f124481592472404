using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Rosters;
using MineSim.Spec.Travel;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that people live at homes that they can come from.</summary>
internal static class TravelChecks
{
    public static void HomesExistAndAreLivedIn(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var (homes, transport) = (ScenarioChecks.Names(workforce.Homes), ScenarioChecks.Names(workforce.Transport));
        foreach (var home in workforce.People.Select(group => group.Home).OfType<Word>())
            ScenarioChecks.RequireKnown(home, homes, "home", problems);
        foreach (var by in workforce.Homes.Select(home => home.Value.By).OfType<Word>())
            ScenarioChecks.RequireKnown(by, transport, "transport", problems);
        RequireUse(workforce, problems);
    }

    public static void RostersLeaveTimeToTravel(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { Homes.Count: > 0 } workforce || draft.Calendar.Shifts.Count == 0)
            return;
        var (names, hours) = (RosterAssembly.ShiftNames(draft.Calendar), RosterAssembly.ShiftHours(draft.Calendar));
        var rest = workforce.Attendance.Fatigue?.Spec.RestHours ?? 0;
        foreach (var (home, roster) in Lives(workforce).Distinct())
        {
            if (workforce.Homes.FirstOrDefault(each => each.Name.Text == home) is not { } lived)
                continue;
            var (what, works) = RosterOf(workforce, roster);
            var spec = works is null ? RosterSpec.AlwaysOn : RosterAssembly.Assemble(works, names, draft.Start);
            if (spec is not null && lived.Value.Spec.FaultWith(spec, hours, rest) is { } fault)
                problems.Add(lived.Name.Place, Sentence(lived.Name.Text, what, lived.Value.Spec, fault));
        }
    }

    private static void RequireUse(WorkforceDraft workforce, Problems problems)
    {
        var lived = Lives(workforce).Select(life => life.Home).ToHashSet();
        if (
            workforce.People.All(group =>
                group.Home is not { } home || workforce.Homes.Any(each => each.Name.Text == home.Text)
            )
        )
        {
            foreach (var home in workforce.Homes.Where(home => !lived.Contains(home.Name.Text)))
            {
                problems.Add(
                    home.Name.Place,
                    $"nobody lives at {home.Name}; let people name it as their 'home' or 'origin', or take it away"
                );
            }
        }

        var taken = workforce.Homes.Select(home => home.Value.By).OfType<Word>().ToList();
        if (taken.Any(by => workforce.Transport.All(each => each.Name.Text != by.Text)))
            return;
        foreach (var transport in workforce.Transport.Where(each => taken.All(by => by.Text != each.Name.Text)))
        {
            problems.Add(
                transport.Name.Place,
                $"no home is reached by {transport.Name}; let one name it ('by'), or take it away"
            );
        }
    }

    /// <summary>
    /// Where people live, and by which roster they work: those who are there, and those who are hired.
    /// </summary>
    private static IEnumerable<(string? Home, string? Roster)> Lives(WorkforceDraft workforce) =>
        [
            .. workforce.People.Select(group => ((group.Home ?? group.Origin)?.Text, group.Roster?.Text)),
            .. workforce
                .Movement.Hiring.SelectMany(hiring =>
                    hiring.Value.Origins.Select(origin => origin.Name).Append(hiring.Value.Origin).OfType<Word>()
                )
                .Concat(
                    workforce
                        .Training.SelectMany(programme => programme.Value.Trainees?.Origins ?? [])
                        .Select(origin => origin.Name)
                )
                .Select(origin => ((string?)origin.Text, (string?)null)),
        ];

    private static (string What, RosterDraft? Roster) RosterOf(WorkforceDraft workforce, string? name) =>
        name is not null
            ? ($"the roster '{name}'", workforce.Rosters.FirstOrDefault(each => each.Name.Text == name)?.Value)
        : workforce.Roster is { } roster ? ("the roster", roster)
        : ("work without a roster", null);

    private static string Sentence(string home, string roster, HomeSpec spec, HomeFault fault) =>
        fault.Kind switch
        {
            HomeFaultKind.NoDaysOff => string.Create(
                CultureInfo.InvariantCulture,
                $"{roster} never has {spec.LeastDaysOff} days off in a row on which people could go home to "
                    + $"'{home}'; give it days off, or let a 'shortest-break' be shorter"
            ),
            HomeFaultKind.BreakTooShort => string.Create(
                CultureInfo.InvariantCulture,
                $"{roster} leaves {Math.Max(0, fault.Found):0.##} h between two swings, and from '{home}' it takes "
                    + $"{fault.Needed:0.##} h to go home, come back and rest; let a 'shortest-break' be longer, or people "
                    + $"travel on 'travel-days' of the swing"
            ),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{roster} has swings of which people from '{home}' spend every shift on the way; shorten 'travel', "
                    + $"or let them travel on days off"
            ),
        };
}
