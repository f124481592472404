using System.Numerics;
using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Workforce.Skills;

namespace MineSim.Workforce.People;

/// <summary>
/// Somebody employed: who they are, what they may and can do, and where they stand in the current shift.
/// </summary>
internal sealed class Person(
    int number,
    string name,
    PersonGroupSpec group,
    int panel,
    RandomStream absence,
    SkillBook book
)
{
    /// <summary>In place of a position: none.</summary>
    public const int Nowhere = -1;

    private readonly SkillRecord[] _skills = new SkillRecord[book.Count];
    private double _nextChange = double.NegativeInfinity;

    /// <summary>Place in the order of all people, from 0.</summary>
    public int Number { get; } = number;

    public string Name { get; } = name;

    /// <summary>What they have in common with others.</summary>
    public PersonGroupSpec Group { get; } = group;

    public int Panel { get; } = panel;

    /// <summary>Their panel's number among those of all rosters.</summary>
    public int Crew { get; init; }

    /// <summary>The number of the home that they go to between swings, or <see cref="Homes.NearMine"/>.</summary>
    public int Home { get; init; } = Homes.NearMine;

    public bool IsWoman { get; init; }

    /// <summary>Hours since the start of the run at which they joined.</summary>
    public double Hired { get; init; }

    /// <summary>
    /// Whether they came one by one, to fill a vacancy or to be trained, and not with a group of people.
    /// </summary>
    public bool IsRecruit { get; init; }

    /// <summary>
    /// Hours since the start of the run at which they left, or are to leave: the start of the first shift without them,
    /// once they have.
    /// </summary>
    public double Left { get; set; } = double.PositiveInfinity;

    /// <summary>Why they left, or are to leave.</summary>
    public LeavingReason Reason { get; private set; }

    /// <summary>
    /// Whether they are or were employed during the run: known as the first shift after their first day begins.
    /// </summary>
    public bool HasJoined { get; set; }

    /// <summary>Whether they have left.</summary>
    public bool HasLeft { get; set; }

    /// <summary>Hours that they have worked in positions and teams.</summary>
    public double Worked { get; set; }

    /// <summary>The skills that they hold, held or train for, a bit each by number.</summary>
    public ulong Skills { get; private set; }

    /// <summary>The skills in which their licence holds in the current shift, a bit each by number.</summary>
    public ulong Licences { get; private set; }

    /// <summary>Whether they are on site by roster in the current shift.</summary>
    public bool IsRostered { get; set; }

    /// <summary>Whether they came to it.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Why they did not, if they were rostered.</summary>
    public AbsenceCause Away { get; set; }

    /// <summary>Whether they came on a day off, to fill a position for which nobody else was there.</summary>
    public bool IsCalledIn { get; set; }

    /// <summary>Hours of overtime that they have worked: shifts to which they were called in.</summary>
    public double OvertimeHours { get; set; }

    /// <summary>Hours of refresher training that are still due.</summary>
    public double RefresherLeft { get; set; }

    /// <summary>Whether they are present, but not to work on their own: they are being trained.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Their training in a programme; <see langword="null"/> while they are in none.</summary>
    public ITraining? Training { get; set; }

    /// <summary>
    /// Whether a programme has their time, and they do no work of their own: not while they wait for a seat and work as
    /// before.
    /// </summary>
    public bool IsTraining => Training is { StillWorks: false };

    /// <summary>The skills in which they brought a licence along, a bit each by number.</summary>
    public ulong Brought { get; set; }

    /// <summary>
    /// The skills in which they have ever held a licence, and in which they held one when it was last looked at, a bit
    /// each by number.
    /// </summary>
    public (ulong Ever, ulong Lately) Held { get; set; }

    /// <summary>
    /// The skills whose refresher has a limited number of places, and in which they have one, a bit each by number.
    /// </summary>
    public ulong Refreshing { get; set; }

    /// <summary>The position that they fill now, or <see cref="Nowhere"/>.</summary>
    public int Position { get; set; } = Nowhere;

    /// <summary>The position that they filled last, or <see cref="Nowhere"/> before the first.</summary>
    public int LastPosition { get; set; } = Nowhere;

    /// <summary>Running number of their last assignment, counted over all people: higher is more recent.</summary>
    public long LastAssignment { get; set; }

    /// <summary>Whether they could take a position or a job now.</summary>
    public bool IsFree => IsPresent && !IsBusy && Position == Nowhere;

    /// <summary>
    /// Whether they are employed in the shift that begins at an hour, as far as it is known when they will leave.
    /// </summary>
    public bool IsEmployed(double hour) => Hired <= hour && hour < Left;

    /// <summary>Whether they left before the run, or before they came.</summary>
    public bool NeverCame => HasLeft && !HasJoined;

    /// <summary>
    /// Hours since the start of the run at which their employment ended; infinite while it lasts: whoever is to leave
    /// is employed until they have.
    /// </summary>
    public double Ended => HasLeft ? Left : double.PositiveInfinity;

    /// <summary>Whether they were employed at an hour that has been run.</summary>
    public bool WasEmployed(double hour) => !NeverCame && Hired <= hour && hour < Ended;

    /// <summary>They are to leave, unless they do so before.</summary>
    public void Leave(double hour, LeavingReason reason)
    {
        if (hour < Left)
            (Left, Reason) = (hour, reason);
    }

    public bool Holds(int skill) => skill == book.Any || (Licences >> skill & 1) != 0;

    /// <summary>Whether their licence holds at an hour, be it within the current shift or not.</summary>
    public bool HoldsAt(int skill, double hour) => _skills[skill].Holds(hour);

    /// <summary>
    /// Their licence and practice in a skill; the caller says afterwards, by <see cref="Changed"/>, that dates changed.
    /// </summary>
    public ref SkillRecord this[int skill] => ref _skills[skill];

    /// <summary>They begin to train for a skill, with so many hours of practice.</summary>
    public void TakeUp(int skill, double practice)
    {
        if ((Skills >> skill & 1) != 0)
            return;
        Skills |= 1UL << skill;
        _skills[skill] = new SkillRecord(practice);
    }

    /// <summary>The dates of some licence have changed.</summary>
    public void Changed() => _nextChange = double.NegativeInfinity;

    /// <summary>A shift begins: which licences hold.</summary>
    public void LookAtLicences(double hour)
    {
        if (hour < _nextChange)
            return;
        Licences = 0;
        _nextChange = double.PositiveInfinity;
        for (var left = Skills; left != 0; left &= left - 1)
        {
            var skill = BitOperations.TrailingZeroCount(left);
            ref var record = ref _skills[skill];
            if (record.Holds(hour))
                Licences |= 1UL << skill;
            if (record.Since > hour)
                _nextChange = Math.Min(_nextChange, record.Since);
            if (record.Until > hour)
                _nextChange = Math.Min(_nextChange, record.Until);
        }
    }

    public double PracticeIn(int skill, double hour) =>
        skill == book.Any ? 0 : _skills[skill].PracticeAt(hour, book.SpecOf(skill)?.Forgetting);

    public Proficiency ProficiencyIn(int skill, double hour) =>
        skill != book.Any && book.IsLearned(skill)
            ? Proficiency.Of(book.SpecOf(skill), PracticeIn(skill, hour))
            : Proficiency.Experienced;

    public void Practise(int skill, double hours, double hour)
    {
        if (skill != book.Any)
            _skills[skill].Practise(hours, hour, book.SpecOf(skill)?.Forgetting);
    }

    /// <summary>
    /// Whether they would miss the next shift, rostered or not: one number of their own stream for each shift, so
    /// that neither other people nor the roster change what this person draws.
    /// </summary>
    public bool DrawAbsence(double chance) => absence.NextDouble() < chance;
}
