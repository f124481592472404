using MineSim.Kernel;
using MineSim.Spec.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Skills;

/// <summary>One person's licence and practice in one skill.</summary>
internal struct SkillRecord
{
    /// <summary>Hours since the start of the run from which the licence holds.</summary>
    public double Since;

    /// <summary>Hours since the start of the run at which it lapses.</summary>
    public double Until;

    /// <summary>When the next refresher is due.</summary>
    public double RefresherDue;

    /// <summary>When it was used last, or granted first; no number before that.</summary>
    public double LastUsed;

    private double _practice;

    public SkillRecord(double practice) =>
        (Since, Until, RefresherDue, LastUsed, _practice) = (
            double.PositiveInfinity,
            0,
            double.PositiveInfinity,
            double.NaN,
            practice
        );

    public readonly bool Holds(Instant now) => Since <= now.Hours && now.Hours < Until;

    /// <summary>
    /// A licence is granted, or made to hold anew: to refresh it is no practice, and what is forgotten stays so.
    /// </summary>
    public void Grant(Instant now, SkillSpec? skill)
    {
        if (!Holds(now))
            Since = now.Hours;
        Until = now.Hours + (skill?.ValidHours ?? double.PositiveInfinity);
        RefresherDue = now.Hours + (skill?.Refresher?.EveryHours ?? double.PositiveInfinity);
        if (double.IsNaN(LastUsed))
            LastUsed = now.Hours;
    }

    /// <summary>
    /// A licence has been granted that somebody brought along, nobody knows since when they have it: it lapses, and its
    /// refresher falls due, evenly spread.
    /// </summary>
    public void Spread(Instant now, SkillSpec skill, RandomStream dates)
    {
        if (skill.Refresher is { } due)
            RefresherDue = now.Hours + due.EveryHours * dates.NextDouble();
        Until =
            skill.ValidHours is not { } valid ? Until
            : skill.Refresher is { } refresher ? RefresherDue + Math.Max(0, valid - refresher.EveryHours)
            : now.Hours + valid * dates.NextDouble();
    }

    /// <summary>Hours of practice that are left of those gathered.</summary>
    public readonly double PracticeAt(Instant now, ForgettingSpec? forgetting)
    {
        if (forgetting is null || _practice == 0)
            return _practice;
        var unused = now.Hours - LastUsed - forgetting.AfterHours;
        return unused > 0 ? _practice * Math.Pow(0.5, unused / forgetting.HalfLifeHours) : _practice;
    }

    public void Practise(double hours, Instant now, ForgettingSpec? forgetting)
    {
        _practice = PracticeAt(now, forgetting) + hours;
        LastUsed = now.Hours;
    }
}
