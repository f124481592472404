using System.Globalization;

namespace MineSim.Spec.Rules;

/// <summary>People's names, dates and panels.</summary>
internal static class PeopleRules
{
    public static void PeopleHaveNamesOfTheirOwn(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var roles = PeopleNames.Roles(workforce);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < workforce.People.Count; i++)
        {
            var path = $"Workforce.People[{i}].Name";
            if (workforce.People[i].Name is not { } name || !site.Findings.IsRead(path))
                continue;
            if (!seen.Add(name))
                site.Add(path, $"two people are called '{name}'");
            if (IsNumbered(name, roles))
            {
                site.Add(
                    path,
                    $"'{name}' is what somebody without a name would be called, by role and number; take another name"
                );
            }
        }
    }

    public static void PeopleLeaveAfterTheyCame(PeopleInspection site)
    {
        var people = site.Workforce.People;
        for (var i = 0; i < people.Count; i++)
        {
            var path = $"Workforce.People[{i}]";
            if (
                people[i].UntilHour <= Math.Max(0, people[i].HiredHour)
                && site.Findings.AreSound($"{path}.UntilHour", $"{path}.HiredHour")
            )
            {
                site.Add($"{path}.UntilHour", "people must leave after they are hired, and after the run has begun");
            }
        }
    }

    public static void PanelsAreInTheRoster(PeopleInspection site)
    {
        var workforce = site.Workforce;
        for (var i = 0; i < workforce.People.Count; i++)
        {
            var (path, group) = ($"Workforce.People[{i}]", workforce.People[i]);
            var named = workforce.Rosters.ToList().FindIndex(roster => roster.Name == group.Roster);
            if (group.Roster is not null && named < 0)
                continue;
            var roster = group.Roster is null ? "Workforce.Roster" : $"Workforce.Rosters[{named}]";
            var panels = (group.Roster is null ? workforce.Roster : workforce.Rosters[named]).Panels;
            if (
                !(group.Panel > panels)
                || !site.Findings.AreSound($"{path}.Panel", $"{path}.Roster", $"{roster}.Panels")
            )
            {
                continue;
            }

            site.Add(
                $"{path}.Panel",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"there is no panel {group.Panel}; the roster{(group.Roster is null ? "" : $" '{group.Roster}'")} "
                        + $"has {(panels == 1 ? "one" : panels)}"
                )
            );
        }
    }

    private static bool IsNumbered(string name, IReadOnlySet<string> roles)
    {
        var dash = name.LastIndexOf('-');
        return dash > 0
            && roles.Contains(name[..dash])
            && name.Length - dash > 3
            && name[(dash + 1)..].All(char.IsAsciiDigit);
    }
}
