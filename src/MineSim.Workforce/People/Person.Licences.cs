using System.Numerics;
using MineSim.Kernel;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.People;

/// <content>What they may and can do.</content>
internal sealed partial class Person
{
    private readonly SkillRecord[] _skills = new SkillRecord[book.Count];
    private double _nextChange = double.NegativeInfinity;

    /// <summary>The skills that they hold, held or train for, a bit each by number.</summary>
    public ulong Skills { get; private set; }

    /// <summary>The skills in which their licence holds in the current shift, a bit each by number.</summary>
    public ulong Licences { get; private set; }

    /// <summary>The skills in which they brought a licence along, a bit each by number.</summary>
    public ulong Brought { get; private set; }

    /// <summary>
    /// The skills in which they have ever held a licence, and in which they held one when it was last looked at, a bit
    /// each by number.
    /// </summary>
    public (ulong Ever, ulong Lately) Held { get; private set; }

    /// <summary>Hours that they have worked in positions and teams.</summary>
    public double Worked { get; private set; }

    /// <summary>Their licence and practice in a skill.</summary>
    public ref readonly SkillRecord this[int skill] => ref _skills[skill];

    public bool Holds(int skill) => skill == book.Any || (Licences >> skill & 1) != 0;

    /// <summary>Whether their licence holds at an hour, be it within the current shift or not.</summary>
    public bool HoldsAt(int skill, Instant now) => _skills[skill].Holds(now);

    /// <summary>They begin to train for a skill, with so many hours of practice.</summary>
    public void TakeUp(int skill, double practice)
    {
        if ((Skills >> skill & 1) != 0)
            return;
        Skills |= 1UL << skill;
        _skills[skill] = new SkillRecord(practice);
    }

    /// <summary>They are granted a licence, or one that they have holds anew.</summary>
    public void Certify(int skill, Instant now)
    {
        _skills[skill].Grant(now, book.SpecOf(skill));
        _nextChange = double.NegativeInfinity;
    }

    /// <summary>They bring a licence along as they join, granted at a time that nobody knows.</summary>
    /// <param name="skill">The skill.</param>
    /// <param name="now">Hours since the start of the run at which they join.</param>
    /// <param name="dates">From what is drawn when it lapses, and is to be refreshed.</param>
    public void BringLicence(int skill, Instant now, RandomStream dates)
    {
        Certify(skill, now);
        Brought |= 1UL << skill;
        if (book.SpecOf(skill) is { } spec)
            _skills[skill].Spread(now, spec, dates);
    }

    /// <summary>A licence is found to have lapsed; false where that is known already.</summary>
    public bool Lapse(int skill)
    {
        if ((Held.Lately >> skill & 1) == 0)
            return false;
        Held = Held with { Lately = Held.Lately & ~(1UL << skill) };
        return true;
    }

    /// <summary>
    /// From now on it is known which licences they hold: those that they have been granted since it was last, a bit
    /// each by number, and so not what they brought along.
    /// </summary>
    public ulong ShowLicences()
    {
        var (ever, lately) = Held;
        Held = (ever | Licences, Licences);
        return Licences & ~lately & ~(Brought & ~ever);
    }

    /// <summary>A shift begins: which licences hold.</summary>
    public void LookAtLicences(Instant now)
    {
        if (now.Hours < _nextChange)
            return;
        Licences = 0;
        _nextChange = double.PositiveInfinity;
        for (var left = Skills; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            ref var record = ref _skills[skill];
            if (record.Holds(now))
                Licences |= 1UL << skill;
            if (record.Since > now.Hours)
                _nextChange = Math.Min(_nextChange, record.Since);
            if (record.Until > now.Hours)
                _nextChange = Math.Min(_nextChange, record.Until);
        }
    }

    public double PracticeIn(int skill, Instant now) =>
        skill == book.Any ? 0 : _skills[skill].PracticeAt(now, book.SpecOf(skill)?.Forgetting);

    public Proficiency ProficiencyIn(int skill, Instant now) =>
        skill != book.Any && book.IsLearned(skill)
            ? Proficiency.Of(book.SpecOf(skill), PracticeIn(skill, now))
            : Proficiency.Experienced;

    /// <summary>They have worked for so many hours, which count as so many of practice.</summary>
    public void Work(int skill, double hours, double practice, Instant now)
    {
        Worked += hours;
        Practise(skill, practice, now);
    }

    /// <summary>They have practised, in training or at work.</summary>
    public void Practise(int skill, double hours, Instant now)
    {
        if (skill != book.Any)
            _skills[skill].Practise(hours, now, book.SpecOf(skill)?.Forgetting);
    }
}
