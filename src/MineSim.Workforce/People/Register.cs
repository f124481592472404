using System.Globalization;
using System.Runtime.InteropServices;
using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>
/// Everybody who is, was or will be employed. People are named and spread over the panels by their number within their
/// role, so that hiring more of one role changes no name, panel or random number of anybody else.
/// </summary>
internal sealed class Register
{
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];
    private readonly List<Person> _staff = [];
    private readonly SkillBook _skills;
    private readonly RosterBook _rosters;
    private readonly ulong _seed;
    private readonly int _replication;

    public Register(WorkforceSpec spec, RosterBook rosters, SkillBook skills, ulong seed, int replication)
    {
        _rosters = rosters;
        _skills = skills;
        _seed = seed;
        _replication = replication;
        foreach (var group in spec.People)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(group.Role);
            ArgumentOutOfRangeException.ThrowIfLessThan(group.Count, 1);
            for (var i = 0; i < group.Count; i++) License(Hire(group, group.HiredHour));
        }
    }

    /// <summary>Everybody who ever was, in the order of their numbers.</summary>
    public IReadOnlyList<Person> People => _people;

    /// <summary>Those who have not left, in the order of their numbers; some are yet to join.</summary>
    public ReadOnlySpan<Person> Staff => CollectionsMarshal.AsSpan(_staff);

    /// <summary>The stream from which a person draws for one purpose.</summary>
    public RandomStream StreamOf(string person, string purpose) => new(_seed, _replication, person, purpose);

    /// <summary>Employs one more person, as yet without a licence.</summary>
    /// <param name="group">What they have in common with others.</param>
    /// <param name="hour">Hours since the start of the run at which they join.</param>
    public Person Hire(PersonGroupSpec group, double hour)
    {
        var named = _named.GetValueOrDefault(group.Role);
        _named[group.Role] = named + 1;
        var name = string.Create(CultureInfo.InvariantCulture, $"{group.Role}-{named + 1:000}");
        var crew = _rosters.CrewOf(group, named);
        var person = new Person(_people.Count, name, group, _rosters.PanelOf(crew), StreamOf(name, "absence"), _skills)
        {
            Crew = crew,
            Hired = hour,
            IsWoman = group.Women > 0 && StreamOf(name, "woman").NextDouble() < group.Women,
        };
        _people.Add(person);
        _staff.Add(person);
        return person;
    }

    /// <summary>
    /// Gives somebody the licences of their group, from the date that it says. Of those who have had them since before the
    /// run nobody knows since when: their licences and refreshers fall due evenly spread.
    /// </summary>
    public void License(Person person)
    {
        var practice = person.Group.Experience is { } hours ? hours.Sample(StreamOf(person.Name, "experience")) : double.PositiveInfinity;
        var dates = StreamOf(person.Name, "licence");
        foreach (var skill in person.Group.Skills.Select(skill => _skills[skill]).Distinct())
        {
            person.TakeUp(skill, practice);
            ref var record = ref person[skill];
            record.Grant(person.Group.LicensedHour, _skills.SpecOf(skill));
            if (person.Group.LicensedHour > 0 || _skills.SpecOf(skill) is not { } spec) continue;
            record.RefresherDue *= dates.NextDouble();
            record.Until = spec.ValidHours is not { } valid ? record.Until
                : spec.Refresher is { } refresher ? record.RefresherDue + Math.Max(0, valid - refresher.EveryHours)
                : valid * dates.NextDouble();
        }
    }

    /// <summary>Takes those off the staff who have left.</summary>
    public void Dismiss(double hour)
    {
        var kept = 0;
        foreach (var person in Staff)
        {
            if (person.Left > hour) _staff[kept++] = person;
        }

        _staff.RemoveRange(kept, _staff.Count - kept);
    }
}
