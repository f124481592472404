using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Hiring;

/// <summary>All successions of a workforce.</summary>
internal sealed class Successions(WorkforceSpec spec, SkillBook skills)
{
    private readonly Succession[] _all =
    [
        .. spec.Succession.Select(succession => new Succession(succession, spec.LocalOrigins, skills)),
    ];

    /// <summary>A shift begins, and everybody's licences and presence are known.</summary>
    public void Look(Instant now, ReadOnlySpan<Person> staff)
    {
        foreach (var succession in _all)
            succession.Look(now, staff);
    }

    /// <summary>Whether people of a group would be mentors who are not needed any more.</summary>
    public bool AreOver(PersonGroupSpec group, Instant now)
    {
        foreach (var succession in _all)
        {
            if (succession.IsOver(now) && succession.IsMentor(group))
                return true;
        }

        return false;
    }

    /// <summary>Hours of practice that so many hours of work in this shift count for: more beside a mentor.</summary>
    public double Practice(Person person, int skill, double hours)
    {
        foreach (var succession in _all)
        {
            if (succession.Skill == skill && !succession.IsMentor(person.Group))
                hours *= succession.Factor;
        }

        return hours;
    }
}
