using System.Numerics;
using MineSim.Spec.Skills;
using MineSim.Workforce.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// Refresher training, and training for a licence that has lapsed: whoever is due for it spends whole shifts in it
/// while
/// on site, and the licence holds anew. Where places are few, those who were due first go first.
/// </summary>
internal sealed class Refreshers(SkillBook skills, LicenceWatch licences, Facilities facilities)
{
    private readonly bool _areGiven = Enumerable
        .Range(0, skills.Count)
        .Any(skill => skills.SpecOf(skill) is { Refresher: not null } or { RelicensingHours: not null });

    private readonly Simulators?[] _simulators =
    [
        .. Enumerable
            .Range(0, skills.Count)
            .Select(skill => skills.SpecOf(skill)?.Refresher?.At is { } at ? facilities.SimulatorsAt(at) : null),
    ];

    private readonly List<(Person Person, int Skill, double Due)> _waiting = [];
    private readonly int[] _taken = new int[skills.Count];

    /// <summary>
    /// Somebody who came spends the shift that begins, of so many hours, in a refresher if one is due whose places are
    /// not limited.
    /// </summary>
    public void Take(Person person, double length, Instant now)
    {
        if (!_areGiven || person.IsTraining)
            return;
        if (person.RefresherLeft <= 0)
            BeginThoseDue(person, now);
        if (person.RefresherLeft <= 0 || !TryTrain(person, length, now))
            return;
        for (var left = person.Refreshing; left != 0; left &= left - 1)
            _taken[BitOperations.TrailingZeroCount(left)]++;
    }

    /// <summary>The roll has been called: the places that are left go to those who were due first.</summary>
    public void Allot(double length, Instant now)
    {
        if (_waiting.Count > 0)
        {
            _waiting.Sort(static (a, b) => a.Due != b.Due ? a.Due.CompareTo(b.Due) : a.Person.Number - b.Person.Number);
            foreach (var (person, skill, _) in _waiting)
            {
                if (person.IsBusy || _taken[skill] >= skills.SpecOf(skill)!.Refresher!.Places)
                    continue;
                if (
                    _simulators[skill]
                        ?.HasRoom(now, HoursInAShift(HoursOf(person, skill, now), length, _simulators[skill])) == false
                )
                {
                    continue;
                }

                _taken[skill]++;
                Begin(person, skill, hasPlace: true, now);
                TryTrain(person, length, now);
                person.LookAtLicences(now);
            }

            _waiting.Clear();
        }

        if (_areGiven)
            Array.Clear(_taken);
    }

    /// <summary>
    /// One after the other, all that are due: their hours add up, and the licences are good again once they are begun.
    /// </summary>
    private void BeginThoseDue(Person person, Instant now)
    {
        for (var left = person.Skills; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            if (DueOf(person[skill], skills.SpecOf(skill), now) is not { } due)
                continue;
            if (skills.SpecOf(skill)!.Refresher is not ({ Places: not null } or { At: not null }))
                Begin(person, skill, hasPlace: false, now);
            else
                _waiting.Add((person, skill, due));
        }

        person.LookAtLicences(now);
    }

    /// <summary>Since when training has been due; <see langword="null"/> when it is not.</summary>
    private static double? DueOf(in SkillRecord record, SkillSpec? spec, Instant now)
    {
        if (spec is null || record.Since > now.Hours || record.Until == 0)
            return null;
        if (spec.Refresher is not null && record.RefresherDue <= now.Hours)
            return record.RefresherDue;
        return spec.RelicensingHours is not null && record.Until <= now.Hours ? record.Until : null;
    }

    private double HoursOf(Person person, int skill, Instant now)
    {
        var spec = skills.SpecOf(skill)!;
        return person[skill].Holds(now) ? spec.Refresher!.Hours : spec.RelicensingHours ?? spec.Refresher!.Hours;
    }

    private static double HoursInAShift(double due, double length, Simulators? simulators) =>
        simulators is null ? length : Math.Min(due, Math.Min(length, simulators.HoursADay));

    /// <summary>
    /// Somebody has training for the shift, unless it is on simulators and refreshers have all of the day's hours.
    /// </summary>
    private bool TryTrain(Person person, double length, Instant now)
    {
        // With limited places, or on simulators, somebody has one refresher at a time.
        var simulators =
            person.Refreshing == 0 ? null : _simulators[BitOperations.TrailingZeroCount(person.Refreshing)];
        var hours = HoursInAShift(person.RefresherLeft, length, simulators);
        if (simulators?.TryBook(now, hours) == false)
            return false;
        person.Refresh(hours, now);
        return true;
    }

    private void Begin(Person person, int skill, bool hasPlace, Instant now)
    {
        var holds = person.HoldsAt(skill, now);
        var hours = HoursOf(person, skill, now);
        if (!holds)
            licences.Lapse(person, skill);
        person.BeginRefresher(skill, hours, hasPlace, now);
        licences.Refresh(person, skill, hours, now, holds);
    }
}
