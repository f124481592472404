using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.People;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.People;

/// <summary>
/// Somebody employed: who they are, what they may and can do, and what they do now. All of it they change themselves:
/// others tell them what happens.
/// </summary>
internal sealed partial class Person(
    int number,
    string name,
    PersonGroupSpec group,
    int panel,
    RandomStream absence,
    SkillBook book
)
{
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
    public double Left { get; private set; } = double.PositiveInfinity;

    /// <summary>Why they left, or are to leave.</summary>
    public LeavingReason Reason { get; private set; }

    /// <summary>
    /// Whether they are or were employed during the run: known as the first shift after their first day begins.
    /// </summary>
    public bool HasJoined { get; private set; }

    /// <summary>Whether they have left.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Their training in a programme; <see langword="null"/> while they are in none.</summary>
    public ITraining? Training { get; private set; }

    /// <summary>
    /// Whether a programme has their time, and they do no work of their own: not while they wait for a seat and work as
    /// before.
    /// </summary>
    public bool IsTraining => Training is { StillWorks: false };

    /// <summary>
    /// Whether they are employed in the shift that begins at an hour, as far as it is known when they will leave.
    /// </summary>
    public bool IsEmployed(Instant now) => Hired <= now.Hours && now.Hours < Left;

    /// <summary>Whether they left before the run, or before they came.</summary>
    public bool NeverCame => HasLeft && !HasJoined;

    /// <summary>
    /// Hours since the start of the run at which their employment ended; infinite while it lasts: whoever is to leave
    /// is employed until they have.
    /// </summary>
    public double Ended => HasLeft ? Left : double.PositiveInfinity;

    /// <summary>Whether they were employed at an hour that has been run.</summary>
    public bool WasEmployed(Instant at) => !NeverCame && Hired <= at.Hours && at.Hours < Ended;

    /// <summary>Hours for which they were employed between two instants that have been run.</summary>
    public double EmployedHours(Instant from, Instant to) =>
        Math.Max(0, Math.Min(Ended, to.Hours) - Math.Max(Hired, from.Hours));

    /// <summary>Their first day has come, with this shift or since the one before: they are employed since then.</summary>
    public void Join()
    {
        HasJoined = true;
        _time.Enter(IsInClass ? PersonState.InClass : PersonState.Off, Instant.AtHour(Hired));
    }

    /// <summary>They are to leave, unless they do so before.</summary>
    public void Leave(Instant at, LeavingReason reason)
    {
        if (at.Hours < Left)
            (Left, Reason) = (at.Hours, reason);
    }

    /// <summary>They leave with the shift that is over, as another begins without them, if they ever came.</summary>
    public void Depart(Instant now)
    {
        HasLeft = true;
        if (!HasJoined)
            return;
        Left = now.Hours;
        _time.Enter(PersonState.NotEmployed, now);
    }

    /// <summary>They begin a programme, and train for the skills that it grants.</summary>
    public void Enrol(ITraining training, ReadOnlySpan<int> skills)
    {
        foreach (var skill in skills)
            TakeUp(skill, 0);
        Training = training;
    }

    /// <summary>Their training is over, with licences in the skills that it grants or in none.</summary>
    public void EndTraining(ReadOnlySpan<int> granted, Instant now)
    {
        foreach (var skill in granted)
            Certify(skill, now);
        Training = null;
    }
}
