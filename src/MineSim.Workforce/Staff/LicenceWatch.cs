using System.Numerics;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Staff;

/// <summary>
/// Sees what happens to licences from shift to shift, reports it, and counts what comes of it. It looks only where
/// there is training, or licences that lapse.
/// </summary>
internal sealed class LicenceWatch(WorkforceSpec spec, SkillBook skills, IRecorder? recorder)
{
    private readonly RowSink<LicenceRow>? _rows = recorder?.SinkOf<LicenceRow>();
    private readonly Count[] _counts = new Count[skills.Count + 1];

    /// <summary>Whether there is something to look at.</summary>
    public bool IsKept { get; } =
        spec.Training.Count > 0
        || spec.Skills.Any(skill => skill is { ValidHours: not null } or { Refresher: not null });

    /// <summary>A shift begins: licences that began or lapsed since the one before, and who holds which.</summary>
    public void Look(ReadOnlySpan<Person> staff, Instant now)
    {
        if (!IsKept)
            return;
        foreach (var person in staff)
        {
            if (!person.IsEmployed(now))
                continue;
            if (person.Licences != person.Held.Lately)
                Compare(person);
            for (var held = person.Licences; held != 0; held &= held - 1)
                _counts[BitOperations.TrailingZeroCount(held)].Licensed++;
            if (!person.IsPresent)
                continue;
            for (var lost = person.Held.Ever & ~person.Licences; lost != 0; lost &= lost - 1)
                _counts[BitOperations.TrailingZeroCount(lost)].LapsedShifts++;
        }
    }

    /// <summary>Positions are wanted in the shift that begins.</summary>
    public void Want(ReadOnlySpan<int> positions, int[] skillOf)
    {
        if (!IsKept)
            return;
        foreach (var position in positions)
            _counts[skillOf[position]].Required++;
    }

    /// <summary>A refresher begins, or training for a licence that has lapsed.</summary>
    public void Refresh(Person person, int skill, double hours, Instant now, bool held)
    {
        _counts[skill].Refreshers++;
        _counts[skill].RefresherHours += hours;
        if (held)
            Report(person, skill, LicenceEvent.Refreshed, now.Hours);
    }

    /// <summary>A licence is found to have lapsed, unless that is known already.</summary>
    public void Lapse(Person person, int skill)
    {
        if (!person.Lapse(skill))
            return;
        _counts[skill].Lapses++;
        Report(person, skill, LicenceEvent.Lapsed, person[skill].Until);
    }

    public IReadOnlyList<LicenceTotals> Totals() => [.. Enumerable.Range(0, skills.Count).Select(Total)];

    private LicenceTotals Total(int skill)
    {
        ref var count = ref _counts[skill];
        return new(
            skills.NameOf(skill),
            count.Required,
            count.Licensed,
            count.Lapses,
            count.LapsedShifts,
            count.Refreshers,
            count.RefresherHours
        )
        {
            MayLapse = skills.SpecOf(skill) is { ValidHours: not null } or { Refresher: not null },
        };
    }

    private void Compare(Person person)
    {
        for (var lost = person.Held.Lately & ~person.Licences; lost != 0; lost &= lost - 1)
            Lapse(person, BitOperations.TrailingZeroCount(lost));
        var ever = person.Held.Ever;
        for (var left = person.ShowLicences(); left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            Report(
                person,
                skill,
                (ever >> skill & 1) == 0 ? LicenceEvent.Granted : LicenceEvent.Relicensed,
                person[skill].Since
            );
        }
    }

    private void Report(Person person, int skill, LicenceEvent what, double date)
    {
        _rows?.Invoke(new(date, person.Name, skills.NameOf(skill), what, person[skill].Until));
    }

    private struct Count
    {
        public long Required;
        public long Licensed;
        public int Lapses;
        public long LapsedShifts;
        public int Refreshers;
        public double RefresherHours;
    }
}
