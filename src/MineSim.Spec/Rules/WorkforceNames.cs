namespace MineSim.Spec.Rules;

/// <summary>What is named in a workforce has a name of its own.</summary>
internal static class WorkforceNames
{
    public static void AreUnique(PeopleInspection site)
    {
        if (site.Spec is PeopleAloneSpec { Plan: var plan })
        {
            site.RequireOwnNames("Plan.Shifts", plan.Shifts, shift => shift.Name, "shift");
            site.RequireOwnNames("Plan.Positions", plan.Positions, positions => positions.Name, "sort of position");
        }

        var workforce = site.Workforce;
        site.RequireOwnNames("Workforce.Skills", workforce.Skills, skill => skill.Name, "skill");
        site.RequireOwnNames("Workforce.Training", workforce.Training, programme => programme.Name, "programme");
        site.RequireOwnNames("Workforce.Facilities", workforce.Facilities, facility => facility.Name, "facility");
        site.RequireOwnNames("Workforce.Rosters", workforce.Rosters, roster => roster.Name, "roster");
        site.RequireOwnNames("Workforce.Homes", workforce.Homes, home => home.Name, "home");
        site.RequireOwnNames("Workforce.Transport", workforce.Transport, transport => transport.Name, "transport");
        site.RequireOwnNames(
            "Workforce.Hiring",
            workforce.Hiring,
            hiring => hiring.Recruit.Role,
            "hired role",
            "Recruit.Role"
        );
    }
}
