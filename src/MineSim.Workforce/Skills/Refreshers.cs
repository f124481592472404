using System.Numerics;

namespace MineSim.Workforce;

/// <summary>Refresher training: whoever is due for it spends whole shifts in it while on site, and their licence holds anew.</summary>
internal sealed class Refreshers(SkillBook skills, double hoursAShift)
{
    private readonly bool _areGiven = Enumerable.Range(0, skills.Count).Any(skill => skills.SpecOf(skill)?.Refresher is not null);

    /// <summary>Whether somebody who came spends the shift that begins in a refresher.</summary>
    public bool Take(Person person, double hour)
    {
        if (!_areGiven) return false;
        if (person.RefresherLeft <= 0) BeginThoseDue(person, hour);
        if (person.RefresherLeft <= 0) return false;
        person.RefresherLeft = Math.Max(0, person.RefresherLeft - hoursAShift);
        return true;
    }

    /// <summary>One after the other, all that are due: their hours add up, and the licences are good again once they are begun.</summary>
    private void BeginThoseDue(Person person, double hour)
    {
        for (var left = person.Skills; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            ref var record = ref person[skill];
            if (record.RefresherDue > hour || record.Since > hour || skills.SpecOf(skill) is not { Refresher: { } refresher } spec) continue;
            person.RefresherLeft += refresher.Hours;
            record.Grant(hour, spec);
            person.Changed();
        }

        person.LookAtLicences(hour);
    }
}
