using MineSim.Spec.Rosters;

namespace MineSim.Spec.Rules;

/// <summary>People work rosters that exist, and somebody works each.</summary>
internal static class RosterRules
{
    public static void NamesExist(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var rosters = Inspection.Names(workforce.Rosters, roster => roster.Name);
        for (var i = 0; i < workforce.People.Count; i++)
            Require($"Workforce.People[{i}]", workforce.People[i].Roster);
        for (var i = 0; i < workforce.Hiring.Count; i++)
        {
            var recruit = workforce.Hiring[i].Recruit;
            RequireOfLater($"Workforce.Hiring[{i}].Recruit", (recruit.Role, recruit.Roster));
        }

        for (var i = 0; i < workforce.Training.Count; i++)
        {
            if (workforce.Training[i].Trainees is { } trainees)
                RequireOfLater($"Workforce.Training[{i}].Trainees", (trainees.Role, trainees.Roster));
        }

        void Require(string path, string? roster) =>
            site.RequireKnown($"{path}.Roster", roster, "Workforce.Rosters", rosters, "roster");

        // Who comes later works as the role's people do; of the name that these bear is told there.
        void RequireOfLater(string path, (string Role, string? Roster) later)
        {
            if (!workforce.People.Any(group => (group.Role, group.Roster) == later))
                Require(path, later.Roster);
        }
    }

    public static void AreWorked(PeopleInspection site)
    {
        if (site.Workforce is not { Rosters.Count: > 0 } workforce)
            return;
        if (
            !site.Findings.AreAllRead(
                "Workforce.Rosters.Name",
                "Workforce.People.Roster",
                "Workforce.Hiring.Recruit.Roster",
                "Workforce.Training.Trainees.Roster"
            )
        )
        {
            return;
        }

        var worked = workforce
            .People.Select(group => group.Roster)
            .Concat(workforce.Hiring.Select(hiring => hiring.Recruit.Roster))
            .Concat(workforce.Training.Select(programme => programme.Trainees?.Roster))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        if (!worked.IsSubsetOf(workforce.Rosters.Select(roster => roster.Name)))
            return;
        for (var i = 0; i < workforce.Rosters.Count; i++)
        {
            var name = workforce.Rosters[i].Name;
            if (!worked.Contains(name))
            {
                site.Add(
                    $"Workforce.Rosters[{i}].Name",
                    $"nobody works the roster '{name}'; let people name it, or take it away"
                );
            }
        }
    }

    /// <summary>
    /// The rosters that are said, each with what it is called, and its path. That everybody works every day is none.
    /// </summary>
    public static IEnumerable<(string What, string Path, RosterSpec Roster)> All(WorkforceSpec workforce)
    {
        if (IsSaid(workforce.Roster))
            yield return ("the roster", "Workforce.Roster", workforce.Roster);
        for (var i = 0; i < workforce.Rosters.Count; i++)
            yield return ($"the roster '{workforce.Rosters[i].Name}'", $"Workforce.Rosters[{i}]", workforce.Rosters[i]);
    }

    /// <summary>Whether the roster of all is more than that everybody works every day.</summary>
    public static bool IsSaid(RosterSpec ofAll) => ofAll != RosterSpec.AlwaysOn;

    /// <summary>What says on which days a roster is worked.</summary>
    public static string PatternOf(string path, RosterSpec roster) =>
        roster.Days.Count > 0 ? $"{path}.{nameof(RosterSpec.Days)}" : $"{path}.{nameof(RosterSpec.DaysOn)}";
}
