using MineSim.Records.People;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Hiring;

/// <summary>
/// One succession under way: counts those who are qualified until the mentors can go, and says what practice counts
/// for.
/// </summary>
internal sealed class Succession
{
    private readonly SuccessionSpec _spec;
    private readonly IReadOnlyList<string> _localOrigins;
    private readonly bool _isToBeSucceeded;
    private bool _isHandedOver;

    public Succession(SuccessionSpec spec, IReadOnlyList<string> localOrigins, SkillBook skills)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Qualified ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(spec.HandoverHours);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Transfer, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.LearnersPerMentor, 1);
        if (spec.Share is { } share && !(share is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(spec),
                share,
                "The share that succeeds is above 0 and at most 1."
            );
        }

        _spec = spec;
        _localOrigins = localOrigins;
        Skill = skills[spec.Skill];
        _isToBeSucceeded = spec.Qualified is not null || spec.Share is not null;
    }

    /// <summary>Number of the skill.</summary>
    public int Skill { get; }

    /// <summary>What an hour of practice counts for in this shift.</summary>
    public double Factor { get; private set; } = 1;

    /// <summary>A shift begins, and everybody's licences and presence are known.</summary>
    public void Look(Instant now, ReadOnlySpan<Person> staff)
    {
        if (_isToBeSucceeded && !_isHandedOver && IsQualified(now, staff))
            HandOver(now, staff);
        if (_spec.Transfer > 1)
            Factor = FactorOf(staff);
    }

    public bool IsMentor(PersonGroupSpec person) => _spec.IsMentor(person);

    /// <summary>Whether mentors are going or gone, and no more of them are sought.</summary>
    public bool IsOver(Instant now) => _isHandedOver || _spec.LeaveByHour <= now.Hours;

    private bool IsQualified(Instant now, ReadOnlySpan<Person> staff)
    {
        var (all, locals) = (0, 0);
        foreach (var person in staff)
        {
            if (!person.IsEmployed(now) || !person.Holds(Skill))
                continue;
            all++;
            locals += !IsMentor(person.Group) && IsLocal(person) ? 1 : 0;
        }

        return locals > 0 && locals >= (_spec.Qualified ?? 1) && locals >= (_spec.Share ?? 0) * all;
    }

    private bool IsLocal(Person person) =>
        _localOrigins.Count == 0 || (person.Group.Origin is { } origin && _localOrigins.Contains(origin));

    private void HandOver(Instant now, ReadOnlySpan<Person> staff)
    {
        _isHandedOver = true;
        foreach (var person in staff)
        {
            if (IsMentor(person.Group))
                person.Leave(Instant.AtHour(now.Hours + _spec.HandoverHours), LeavingReason.Succeeded);
        }
    }

    private double FactorOf(ReadOnlySpan<Person> staff)
    {
        var (mentors, learners) = (0, 0);
        foreach (var person in staff)
        {
            if (!person.IsPresent || person.IsBusy || !person.Holds(Skill))
                continue;
            if (IsMentor(person.Group))
                mentors++;
            else
                learners++;
        }

        var reached = (double)mentors * _spec.LearnersPerMentor;
        return learners == 0 ? 1 : 1 + (_spec.Transfer - 1) * Math.Min(1, reached / learners);
    }
}
