using MineSim.Mine.Ports;
using MineSim.Workforce;

namespace MineSim.Site.Binding;

/// <summary>
/// Answers a workshop's requests for technicians from a workforce: the team of machine number n is the workforce's team
/// n.
/// Work that names no skill takes whoever holds one of those that other work names.
/// </summary>
internal sealed class WorkforceTechnicians(WorkforceModel workforce, string[] skills) : ITechnicians
{
    /// <inheritdoc/>
    public bool TryTake(int machine, string? skill, int count, out TeamSkill team)
    {
        if (skill is not null)
            return TryTakeOf(machine, skill, count, out team);
        foreach (var any in skills)
        {
            if (TryTakeOf(machine, any, count, out team))
                return true;
        }

        team = TeamSkill.Average;
        return false;
    }

    /// <inheritdoc/>
    public bool AreFree(string? skill, int count) =>
        workforce.AreFree(skill is null ? skills : new ReadOnlySpan<string>(in skill), count);

    /// <inheritdoc/>
    public void Release(int machine, double hours) => workforce.ReleaseTeam(machine, hours);

    private bool TryTakeOf(int machine, string skill, int count, out TeamSkill team)
    {
        var taken = workforce.TryTakeTeam(machine, skill, count);
        team = taken is { } people ? new(people.Repair, people.FirstTimeFix) : TeamSkill.Average;
        return taken is not null;
    }
}
