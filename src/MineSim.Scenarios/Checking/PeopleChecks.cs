using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of people's names, dates and panels.</summary>
internal static class PeopleChecks
{
    public static void PeopleHaveNamesOfTheirOwn(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var roles = workforce
            .People.Select(group => group.Role.Text)
            .Concat(workforce.Movement.Hiring.Select(hiring => hiring.Name.Text))
            .Concat(TrainingChecks.RolesOfTrainees(workforce))
            .ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in workforce.People.Select(group => group.Name).OfType<Word>().Where(name => name.IsReadable))
        {
            if (!seen.Add(name.Text))
                problems.Add(name.Place, $"two people are called {name}");
            if (IsNumbered(name.Text, roles))
            {
                problems.Add(
                    name.Place,
                    $"{name} is what somebody without a name would be called, by role and number; take another name"
                );
            }
        }
    }

    public static void PeopleLeaveAfterTheyCame(ScenarioDraft draft, Problems problems)
    {
        foreach (var group in draft.Workforce?.People ?? [])
        {
            if (group.Until is { } until && until.HoursAfter(draft.Start) <= group.Hired.HoursAfter(draft.Start))
                problems.Add(group.UntilPlace, "people must leave after they are hired, and after the run has begun");
        }
    }

    public static void PanelsAreInTheRoster(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        foreach (var group in workforce.People.Where(group => group.Panel is not null))
        {
            var named = workforce.Rosters.FirstOrDefault(roster => roster.Name.Text == group.Roster?.Text);
            if (group.Roster is not null && named is null)
                continue;
            var panels = group.Roster is null ? workforce.Roster?.Panels ?? 1 : named!.Value.Panels;
            var roster = group.Roster is null ? "the roster" : $"the roster {group.Roster}";
            if (group.Panel > panels)
            {
                problems.Add(
                    group.PanelPlace,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"there is no panel {group.Panel}; {roster} has {(panels == 1 ? "one" : panels)}"
                    )
                );
            }
        }
    }

    private static bool IsNumbered(string name, HashSet<string> roles)
    {
        var dash = name.LastIndexOf('-');
        return dash > 0
            && roles.Contains(name[..dash])
            && name.Length - dash > 3
            && name[(dash + 1)..].All(char.IsAsciiDigit);
    }
}
