using System.Globalization;
using MineSim.Kernel;

namespace MineSim.Workforce;

/// <summary>Everybody employed, and who of them is on site in the current shift.</summary>
internal sealed class Muster
{
    private readonly IReadOnlyList<PersonGroupSpec> _specs;
    private readonly PanelRoster _roster;
    private readonly bool[] _panelIsOn;
    private readonly double _absence;
    private readonly int _shiftsPerDay;
    private long _lastShift = long.MinValue;

    public Muster(WorkforceSpec spec, int shiftsPerDay, SkillNumbers skills, ulong seed, int replication)
    {
        if (!(spec.Absence >= 0 && spec.Absence <= 1))
            throw new ArgumentOutOfRangeException(nameof(spec), spec.Absence, "Absence is a chance from 0 to 1.");

        foreach (PersonGroupSpec group in spec.People)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(group.Role);
            ArgumentOutOfRangeException.ThrowIfLessThan(group.Count, 1);
        }

        _specs = spec.People;
        _roster = new PanelRoster(spec.Roster, shiftsPerDay);
        _panelIsOn = new bool[_roster.Panels];
        _absence = spec.Absence;
        _shiftsPerDay = shiftsPerDay;
        Groups = new PersonGroup[spec.People.Count];
        People = new Person[spec.People.Sum(group => group.Count)];
        Expand(spec.People, skills, seed, replication);
    }

    public PersonGroup[] Groups { get; }

    /// <summary>Everybody, in the order of the groups.</summary>
    public Person[] People { get; }

    /// <summary>Calls the roll of a shift, later than the one before.</summary>
    public void Call(int day, int shift, double hour)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shift);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(shift, _shiftsPerDay);
        long shiftsElapsed = CountShifts(day, shift);
        for (int panel = 0; panel < _panelIsOn.Length; panel++)
            _panelIsOn[panel] = _roster.ShiftOf(panel, day) == shift;
        foreach (PersonGroup group in Groups)
            group.StartShift(hour);

        foreach (Person person in People)
        {
            // A shift that nobody asked about still uses up its draw.
            bool isAbsent = false;
            for (long i = 0; i < shiftsElapsed; i++)
                isAbsent = person.DrawAbsence(_absence);

            PersonGroup group = Groups[person.Group];
            bool isRostered = group.IsHired && _panelIsOn[person.Panel];
            person.IsPresent = isRostered && !isAbsent;
            group.Rostered += isRostered ? 1 : 0;
            group.Present += person.IsPresent ? 1 : 0;
        }
    }

    /// <summary>Hours of employment up to an hour of the run, group by group.</summary>
    public PayrollRow[] Payroll(double hour) => [.. _specs.Select(group => new PayrollRow(
        group.Role, group.Origin, group.WageUsdPerYear, group.Count * Math.Max(0, hour - Math.Max(0, group.HiredHour))))];

    private long CountShifts(int day, int shift)
    {
        long current = (long)day * _shiftsPerDay + shift;
        long elapsed = _lastShift == long.MinValue ? 1 : current - _lastShift;
        if (elapsed < 1)
            throw new ArgumentException("Shifts start in the order of time.", nameof(day));
        _lastShift = current;
        return elapsed;
    }

    /// <summary>
    /// Names people and spreads them over the panels by their number within the role: hiring more of one role changes
    /// no name, panel or random number of anybody else.
    /// </summary>
    private void Expand(IReadOnlyList<PersonGroupSpec> specs, SkillNumbers skills, ulong seed, int replication)
    {
        var namedInRole = new Dictionary<string, int>(StringComparer.Ordinal);
        int number = 0;
        for (int g = 0; g < specs.Count; g++)
        {
            PersonGroupSpec spec = specs[g];
            int[] held = [.. spec.Skills.Select(skill => skills[skill]).Distinct()];
            Groups[g] = new PersonGroup(spec, held, number);
            int named = namedInRole.GetValueOrDefault(spec.Role);
            for (int i = 0; i < spec.Count; i++, named++, number++)
            {
                string name = string.Create(CultureInfo.InvariantCulture, $"{spec.Role}-{named + 1:000}");
                var absence = new RandomStream(seed, replication, name, "absence");
                People[number] = new Person(number, name, g, named % _roster.Panels, absence);
            }

            namedInRole[spec.Role] = named;
        }
    }
}
