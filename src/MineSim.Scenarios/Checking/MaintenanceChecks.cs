using MineSim.Scenarios.Building;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that work on machines can be done: its bays, parts and people exist, and parts can arrive.</summary>
internal static class MaintenanceChecks
{
    public static void WorkNeedsWhatExists(ScenarioDraft draft, Problems problems)
    {
        var maintenance = draft.Maintenance;
        var bays = maintenance.Workshop is { } workshop ? ScenarioChecks.Names(workshop.Bays) : null;
        var parts = maintenance.Parts is { } stocked ? ScenarioChecks.Names(stocked) : null;
        var tools = maintenance.Tools is { } counted ? ScenarioChecks.Names(counted) : null;
        foreach (var needs in UpkeepOf(draft).SelectMany(upkeep => upkeep.Work))
        {
            foreach (var need in tools is null ? [] : needs.Tools)
            {
                var there = maintenance.Tools!.FirstOrDefault(tool => tool.Name.Text == need.Name.Text)?.Value;
                if (there is null)
                {
                    ScenarioChecks.RequireKnown(need.Name, tools!, "tool", problems);
                }
                else if (there < need.Value)
                {
                    problems.Add(
                        need.Name.Place,
                        $"this work needs {need.Value} of the tool {need.Name}, and there are {there}"
                    );
                }
            }

            if (needs.Bay is { } bay && bays is not null)
                ScenarioChecks.RequireKnown(bay, bays, "kind of bay", problems);
            if (needs.Part is { } part && parts is not null)
                ScenarioChecks.RequireKnown(part, parts, "part", problems);
        }
    }

    /// <summary>
    /// Where technicians are counted, there are at least as many as one job takes, to the end of the run.
    /// </summary>
    public static void TeamsCanBeFormed(ScenarioDraft draft, Problems problems)
    {
        var maintenance = draft.Maintenance;
        if (
            maintenance.IsEmployed
            || maintenance.Technicians.Count == 0
            || maintenance.Technicians.Any(group => group.Skill is { IsReadable: false })
        )
        {
            return;
        }

        var lasting =
            maintenance.Contract is { } contract && contract.Ends.HoursAfter(draft.Start) >= draft.DurationHours
                ? [.. maintenance.Technicians, .. contract.Technicians]
                : maintenance.Technicians;
        IReadOnlyList<TechniciansDraft> ever = [.. maintenance.Technicians, .. maintenance.Contract?.Technicians ?? []];
        var skills = ever.Select(group => group.Skill?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var doAnything = ever.Any(group => group.Skill is null);
        foreach (var needs in UpkeepOf(draft).SelectMany(upkeep => upkeep.Work))
        {
            if (needs.Skill is { IsReadable: true } skill && !doAnything && !skills.Contains(skill.Text))
            {
                ScenarioChecks.RequireKnown(skill, skills, "technician of the skill", problems);
                continue;
            }

            var there = Count(lasting, needs);
            if (needs.Technicians <= there)
                continue;
            var of = needs.Skill is { } wanted ? $" of the skill {wanted}" : "";
            var when = there == Count(ever, needs) ? "" : " when the contract has ended";
            problems.Add(
                needs.TechniciansPlace,
                $"this work needs {needs.Technicians} technicians{of}, and there are {there}{when}"
            );
        }
    }

    /// <summary>
    /// Where technicians are people of the workforce, there are such people for each skill that work names, and enough
    /// for one job.
    /// </summary>
    public static void PeopleCanMend(ScenarioDraft draft, Problems problems)
    {
        if (!draft.Maintenance.IsEmployed || ScenarioChecks.ArePeopleUnreadable(draft))
            return;
        if (draft.Workforce is not { } workforce)
        {
            problems.Add(
                draft.Maintenance.TechniciansPlace,
                "technicians cannot come from a workforce that is not there; give a 'workforce', or say how many "
                    + "technicians there are"
            );
            return;
        }

        var work = UpkeepOf(draft)
            .SelectMany(upkeep => upkeep.Work)
            .Where(needs => needs.Skill is { IsReadable: true })
            .ToList();
        if (work.Count == 0)
        {
            problems.Add(
                draft.Maintenance.TechniciansPlace,
                "technicians come from the workforce, but no work says which skill it needs; give 'needs: { skill: … "
                    + "}' to failures and services"
            );
        }

        foreach (var needs in work.DistinctBy(needs => (needs.Skill!.Text, needs.Technicians)))
        {
            var there =
                workforce
                    .People.Where(group => group.Skills.Any(skill => skill.Text == needs.Skill!.Text))
                    .Sum(group => group.Count)
                + (draft.Maintenance.Contract?.Technicians ?? [])
                    .Where(group => group.Skill is null || group.Skill.Text == needs.Skill!.Text)
                    .Sum(group => group.Count);
            if (
                there == 0
                && workforce.Training.Any(programme =>
                    programme.Value.Grants.Any(skill => skill.Text == needs.Skill!.Text)
                )
            )
            {
                continue;
            }

            if (there == 0)
            {
                var held = workforce
                    .People.SelectMany(group => group.Skills)
                    .Select(skill => skill.Text)
                    .ToHashSet(StringComparer.Ordinal);
                problems.Add(
                    needs.Skill!.Place,
                    $"nobody of the workforce holds the skill {needs.Skill} that this work needs",
                    Nearest.To(needs.Skill.Text, held)
                );
            }
            else if (there < needs.Technicians)
            {
                problems.Add(
                    needs.TechniciansPlace,
                    $"this work needs {needs.Technicians} technicians of the skill {needs.Skill}, and there are {there}"
                );
            }
        }
    }

    public static void PlansNameWhatExists(ScenarioDraft draft, Problems problems)
    {
        foreach (var upkeep in UpkeepOf(draft))
        {
            var services = ScenarioChecks.Names(upkeep.Services);
            var failures = ScenarioChecks.Names(upkeep.Failures);
            foreach (var service in upkeep.Services)
            {
                foreach (var included in service.Value.Includes)
                {
                    ScenarioChecks.RequireKnown(included, services, "service", problems);
                    if (included.Text == service.Name.Text)
                        problems.Add(included.Place, $"service {included} cannot include itself");
                }
            }

            foreach (
                var renewed in upkeep.Services.Concat(upkeep.ChangeOuts).SelectMany(service => service.Value.Renews)
            )
            {
                ScenarioChecks.RequireKnown(renewed, failures, "failure mode", problems);
            }
        }
    }

    public static void AgesCanBeKept(ScenarioDraft draft, Problems problems)
    {
        foreach (var upkeep in UpkeepOf(draft))
        {
            foreach (var mode in upkeep.Failures.Select(mode => mode.Value))
            {
                if (mode.Spec.AgeKept.Share > 0 && double.IsFinite(mode.Spec.Life.Maximum))
                {
                    problems.Add(
                        mode.AgePlace,
                        "age can be kept only of a life that may last as long as it "
                            + "likes, for example an exponential or a "
                            + "weibull one"
                    );
                }

                if (mode.Spec.TkphExponent > 0 && !upkeep.HasTyres)
                {
                    problems.Add(
                        mode.TkphPlace,
                        "'tkph-exponent' needs the 'tyres' of the truck model, with their rating"
                    );
                }

                if (mode.RoadsKey is { } key && draft.Roads.Spec.Segments.All(segment => segment.Road is null))
                {
                    problems.Add(key.Place, $"'{key.Text}' needs roads with a rolling resistance");
                }
            }
        }
    }

    public static void PartsCanArrive(ScenarioDraft draft, Problems problems)
    {
        foreach (var part in draft.Maintenance.Parts ?? [])
        {
            var spec = MaintenanceAssembly.Part(part, draft.Start);
            if (spec.ReorderAt >= spec.Stock)
            {
                problems.Add(
                    part.Value.ReorderPlace,
                    $"the reorder point must be below the stock, or part {part.Name} would be ordered for ever"
                );
            }

            foreach (
                var window in part.Value.Disruptions.Where(window =>
                    window.To.HoursAfter(draft.Start) <= window.From.HoursAfter(draft.Start)
                )
            )
            {
                problems.Add(window.ToPlace, "this disruption must end after it begins");
            }

            if (spec.Initial == 0 && spec.ArrivalFrom(spec.LeadHours.Minimum) >= draft.DurationHours)
            {
                problems.Add(
                    part.Value.LeadPlace,
                    $"part {part.Name} can never arrive: there is none at the start, and what is ordered then comes "
                        + "after the run; give 'initial'"
                );
            }
        }
    }

    public static void ContractsEndAfterTheyBegin(ScenarioDraft draft, Problems problems)
    {
        if (
            draft.Maintenance.Contract is { } contract
            && contract.Ends.HoursAfter(draft.Start) < contract.FullUntil.HoursAfter(draft.Start)
        )
        {
            problems.Add(contract.EndsPlace, "the contract must end no sooner than 'full-until'");
        }
    }

    /// <summary>The maintenance of the models that the fleet has.</summary>
    public static IEnumerable<UpkeepDraft> UpkeepOf(ScenarioDraft draft)
    {
        var trucks = draft.Fleet.Trucks.Select(group => group.Model.Text).ToHashSet(StringComparer.Ordinal);
        var loaders = draft.Fleet.Loaders.Select(loader => loader.Value.Model.Text).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. draft.Models.Trucks.Where(model => trucks.Contains(model.Name.Text)).Select(model => model.Value.Upkeep),
            .. draft
                .Models.Loaders.Where(model => loaders.Contains(model.Name.Text))
                .Select(model => model.Value.Upkeep),
        ];
    }

    /// <summary>How many there are who can do some work.</summary>
    private static int Count(IReadOnlyList<TechniciansDraft> groups, NeedsDraft needs) =>
        groups
            .Where(group => needs.Skill is null || group.Skill is null || group.Skill.Text == needs.Skill.Text)
            .Sum(group => group.Count);
}
