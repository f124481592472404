using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Rules;

/// <summary>There are people enough for the work on machines.</summary>
internal static class TechnicianRules
{
    private const string Own = "Mine.Maintenance.Technicians";
    private const string Contract = "Mine.Maintenance.Contract";
    private const string Employed = "Mine.Maintenance.FromWorkforce";

    /// <summary>
    /// Where technicians are counted, there are at least as many as one job takes, to the end of the run.
    /// </summary>
    public static void TeamsCanBeFormed(MineInspection site)
    {
        var maintenance = site.Mine.Maintenance;
        if (
            maintenance.FromWorkforce
            || maintenance.Technicians.Count == 0
            || !site.Findings.AreSound(Own, $"{Contract}.Technicians", $"{Contract}.EndsHour", "DurationHours")
        )
        {
            return;
        }

        IReadOnlyList<TechnicianGroupSpec> ever =
        [
            .. maintenance.Technicians,
            .. maintenance.Contract?.Technicians ?? [],
        ];
        var lasting = maintenance.Contract?.EndsHour >= site.Spec.DurationHours ? ever : maintenance.Technicians;
        var skills = Inspection.Names(ever.Where(group => group.Skill is not null), group => group.Skill!);
        var doAnything = ever.Any(group => group.Skill is null);
        foreach (var (path, needs) in site.Work)
        {
            if (needs.Skill is { } wanted && !doAnything && !skills.Contains(wanted))
            {
                site.RequireKnown($"{path}.Skill", wanted, Own, skills, "technician of the skill", "Skill");
                continue;
            }

            var there = Count(lasting, needs);
            if (needs.Technicians <= there || !site.Findings.AreSound($"{path}.Technicians", $"{path}.Skill"))
                continue;
            var of = needs.Skill is { } skill ? $" of the skill '{skill}'" : "";
            var when = there == Count(ever, needs) ? "" : " when the contract has ended";
            site.Add(
                $"{path}.Technicians",
                $"this work needs {needs.Technicians} technicians{of}, and there are {there}{when}"
            );
        }
    }

    /// <summary>
    /// Where technicians are people of the workforce, there are such people for each skill that work names, and enough
    /// for one job.
    /// </summary>
    public static void PeopleCanMend(MineInspection site)
    {
        if (!site.Mine.Maintenance.FromWorkforce)
            return;
        if (site.Spec is not CrewedMineSpec { Workforce: var workforce })
        {
            site.Add(
                Employed,
                "technicians cannot come from a workforce that is not there; give a 'workforce', or say how many "
                    + "technicians there are"
            );
            return;
        }

        if (!ArePeopleKnown(site, workforce))
            return;
        var work = site
            .Work.Where(work => work.Needs.Skill is not null && site.Findings.IsRead($"{work.Path}.Skill"))
            .ToList();
        if (work.Count == 0 && site.Upkeep.All(upkeep => site.Findings.IsRead(upkeep.Path)))
        {
            site.Add(
                Employed,
                "technicians come from the workforce, but no work says which skill it needs; give 'needs: { skill: … "
                    + "}' to failures and services"
            );
        }

        foreach (var (path, needs) in work.DistinctBy(work => (work.Needs.Skill, work.Needs.Technicians)))
            PeopleCanMend(site, workforce, path, needs);
    }

    private static void PeopleCanMend(MineInspection site, WorkforceSpec workforce, string path, WorkNeeds needs)
    {
        var skill = needs.Skill!;
        var there =
            workforce.People.Where(group => group.Skills.Contains(skill)).Sum(group => group.Count)
            + Count(site.Mine.Maintenance.Contract?.Technicians ?? [], needs);
        if (there > 0)
        {
            if (there < needs.Technicians && site.Findings.AreSound($"{path}.Technicians"))
            {
                site.Add(
                    $"{path}.Technicians",
                    $"this work needs {needs.Technicians} technicians of the skill '{skill}', and there are {there}"
                );
            }
        }
        else if (
            workforce.Training.All(programme => !programme.Grants.Contains(skill))
            && site.Findings.IsRead("Workforce.Training")
        )
        {
            site.Add(
                $"{path}.Skill",
                $"nobody of the workforce holds the skill '{skill}' that this work needs",
                Nearest.To(skill, workforce.People.SelectMany(group => group.Skills).Distinct())
            );
        }
    }

    private static bool ArePeopleKnown(MineInspection site, WorkforceSpec workforce)
    {
        const string people = "Workforce.People";
        return (workforce.People.Count > 0 || site.Findings.AreSound(people))
            && site.Findings.AreSound($"{Contract}.Technicians")
            && Enumerable
                .Range(0, workforce.People.Count)
                .All(i => site.Findings.AreSound($"{people}[{i}].Skills", $"{people}[{i}].Count"));
    }

    /// <summary>How many there are who can do some work.</summary>
    private static int Count(IReadOnlyList<TechnicianGroupSpec> groups, WorkNeeds needs) =>
        groups
            .Where(group => needs.Skill is null || group.Skill is null || group.Skill == needs.Skill)
            .Sum(group => group.Count);
}
