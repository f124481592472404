using MineSim.Workforce.Hiring;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;

namespace MineSim.Workforce.Crewing;

/// <summary>People who work together on a job that is no position: technicians on a repair.</summary>
internal sealed class Teams(
    ShiftCrewing crewing,
    Successions successions,
    ApprenticesOnSite? apprentices,
    ShiftClock clock
)
{
    private readonly List<(int Team, int Skill, Person Person)> _members = [];

    public Proficiency? TryTake(int team, int skill, int count, Instant now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (crewing.CountFree(skill) + (apprentices?.CountFree(skill) ?? 0) < count)
            return null;
        var sum = default(Proficiency);
        for (var i = 0; i < count; i++)
        {
            var person = crewing.FindFree(skill) ?? apprentices!.FindFree(skill)!;
            person.JoinTeam(clock.Now);
            _members.Add((team, skill, person));
            sum = sum.Plus(person.ProficiencyIn(skill, now));
        }

        return sum.Over(count);
    }

    /// <summary>
    /// Whether at least so many people are free who hold, or may assist in, one of some skills, a bit each by number.
    /// </summary>
    public bool AreFree(ulong ofSkills, int count) =>
        crewing.AreFree(ofSkills, count - (apprentices?.CountFreeOf(ofSkills) ?? 0));

    public void Release(int team, double hours, Instant now)
    {
        for (var i = _members.Count - 1; i >= 0; i--)
        {
            var (of, skill, person) = _members[i];
            if (of != team)
                continue;
            _members.RemoveAt(i);
            person.LeavePlace(clock);
            person.Work(skill, hours, successions.Practice(person, skill, hours), now);
            if (!person.IsTraining)
                crewing.Free(person);
        }
    }

    public void EndShift()
    {
        foreach (var (_, _, person) in _members)
            person.LeavePlace(clock);
        _members.Clear();
    }
}
