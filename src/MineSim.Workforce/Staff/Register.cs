using System.Globalization;
using System.Runtime.InteropServices;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Travel;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;
using MineSim.Workforce.Turnover;

namespace MineSim.Workforce.Staff;

/// <summary>
/// Everybody who is, was or will be employed. People are named and spread over the panels by their number within their
/// role, so that hiring more of one role changes no name, panel or random number of anybody else.
/// </summary>
internal sealed class Register
{
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];
    private readonly List<Person> _staff = [];
    private readonly Dictionary<string, Headcount> _headcounts = new(StringComparer.Ordinal);
    private readonly SkillBook _skills;
    private readonly RosterBook _rosters;
    private readonly IReadOnlyList<HomeSpec> _homes;
    private readonly Streams _streams;

    public Register(WorkforceSpec spec, RosterBook rosters, SkillBook skills, Streams streams)
    {
        _rosters = rosters;
        _homes = spec.Homes;
        _skills = skills;
        _streams = streams;
        Leaving = new Leaving(spec, streams);
        foreach (var group in spec.People)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(group.Role);
            ArgumentOutOfRangeException.ThrowIfLessThan(group.Count, 1);
            for (var i = 0; i < group.Count; i++)
                License(Hire(group, Instant.AtHour(group.HiredHour), isRecruit: false));
        }
    }

    /// <summary>The most panels of any roster.</summary>
    public int Panels => _rosters.Panels;

    /// <summary>Everybody who ever was, in the order of their numbers.</summary>
    public IReadOnlyList<Person> People => _people;

    /// <summary>Those who have not left, in the order of their numbers; some are yet to join.</summary>
    public ReadOnlySpan<Person> Staff => CollectionsMarshal.AsSpan(_staff);

    /// <summary>When people leave; it is to be told of certificates.</summary>
    public Leaving Leaving { get; }

    /// <summary>How many people of a role there are.</summary>
    public Headcount HeadcountOf(string role)
    {
        if (!_headcounts.TryGetValue(role, out var headcount))
            _headcounts[role] = headcount = new Headcount();
        return headcount;
    }

    /// <summary>The name of the next person of a role.</summary>
    public string NextName(string role) =>
        string.Create(CultureInfo.InvariantCulture, $"{role}-{_named.GetValueOrDefault(role) + 1:000}");

    /// <summary>Employs one more person, as yet without a licence.</summary>
    /// <param name="group">What they have in common with others.</param>
    /// <param name="now">When they join, be it before the run.</param>
    public Person Hire(PersonGroupSpec group, Instant now) => Hire(group, now, isRecruit: true);

    /// <summary>Somebody is found for a vacancy, and joins as a shift begins.</summary>
    public Person Recruit(PersonGroupSpec group, Instant now)
    {
        var person = Hire(group, now, isRecruit: true);
        Join(person);
        return person;
    }

    private Person Hire(PersonGroupSpec group, Instant now, bool isRecruit)
    {
        var name = group.Name ?? NextName(group.Role);
        var named = _named.GetValueOrDefault(group.Role);
        _named[group.Role] = named + 1;
        var crew = _rosters.CrewOf(group, group.Panel is { } given ? given - 1 : named);
        var person = new Person(
            _people.Count,
            name,
            group,
            _rosters.PanelOf(crew),
            _streams.Of(name, "absence"),
            _skills
        )
        {
            Crew = crew,
            Home = Homes.NumberOf(group, _homes),
            Hired = now.Hours,
            IsWoman = group.Women > 0 && _streams.Of(name, "woman").NextDouble() < group.Women,
            IsRecruit = isRecruit,
        };
        Leaving.Plan(person);
        _people.Add(person);
        _staff.Add(person);
        return person;
    }

    /// <summary>
    /// Gives somebody the licences of their group, from the date that it says. Of those who have had them since before
    /// they came nobody knows since when: their licences and refreshers fall due evenly spread.
    /// </summary>
    public void License(Person person)
    {
        var practice = person.Group.Experience is { } hours
            ? hours.Sample(_streams.Of(person.Name, "experience"))
            : double.PositiveInfinity;
        var dates = _streams.Of(person.Name, "licence");
        var joins = Math.Max(0, person.Hired);
        var isBrought = person.Group.LicensedHour <= joins;
        var granted = Instant.AtHour(isBrought ? joins : person.Group.LicensedHour);
        foreach (var skill in person.Group.Skills.Select(skill => _skills[skill]).Distinct())
        {
            person.TakeUp(skill, practice);
            if (isBrought)
            {
                person.BringLicence(skill, granted, dates);
                continue;
            }

            person.Certify(skill, granted);
            Leaving.Certified(person, _skills.NameOf(skill), granted);
        }
    }

    /// <summary>
    /// A shift begins: those whose first it is have joined, and those who have left are off the staff, be it before it
    /// or before the run.
    /// </summary>
    /// <param name="over">When the shift before ended.</param>
    /// <param name="now">When the next begins.</param>
    public void Turn(Instant over, Instant now)
    {
        var (kept, isTimeBetween) = (0, over < now);
        var staff = CollectionsMarshal.AsSpan(_staff);
        for (var i = 0; i < staff.Length; i++)
        {
            var person = staff[i];
            if (isTimeBetween)
                person.EndShift(over);
            if (!person.HasJoined && person.Hired <= now.Hours && WasEmployed(person))
                Join(person);
            if (person.Left <= now.Hours)
            {
                Leave(person, now);
                continue;
            }

            // In most shifts nobody leaves; to write every reference where it is anyway makes a shift 5% slower.
            if (kept < i)
                staff[kept] = person;
            kept++;
        }

        _staff.RemoveRange(kept, _staff.Count - kept);
    }

    /// <summary>
    /// Not those who left before the run, or before they came; a recruit who fails on the first day was employed, be it
    /// for no time at all.
    /// </summary>
    private static bool WasEmployed(Person person) =>
        person.Left > 0 && (person.IsRecruit || person.Left > person.Hired);

    private void Join(Person person)
    {
        person.Join();
        HeadcountOf(person.Group.Role).Join(person);
    }

    /// <summary>Whoever leaves during a shift works it to its end.</summary>
    private void Leave(Person person, Instant now)
    {
        person.Depart(now);
        if (person.HasJoined)
            HeadcountOf(person.Group.Role).Leave(person);
    }
}
