namespace MineSim.Records.People;

/// <summary>Where a workforce reports what happens. Implement what is wanted; the rest is forgotten.</summary>
public interface IWorkforceRecorder
{
    /// <summary>Whether rows by shift are wanted beside staffing, which is always reported.</summary>
    bool WantsShifts => false;

    /// <summary>A shift was staffed: one row for each skill as it begins.</summary>
    /// <param name="row">The row.</param>
    void Staffing(in StaffingRow row) { }

    /// <summary>Somebody's work on one position ended: with the shift, or before it.</summary>
    /// <param name="row">The row.</param>
    void Assignment(in PositionWork row) { }

    /// <summary>A stage of somebody's training ended, or the run did.</summary>
    /// <param name="row">The row.</param>
    void Training(in TrainingRow row) { }

    /// <summary>Something happened to somebody's licence.</summary>
    /// <param name="row">The row.</param>
    void Licence(in LicenceRow row) { }

    /// <summary>The run is over: one row for each person who ever joined.</summary>
    /// <param name="row">The row.</param>
    void Person(in PersonRow row) { }
}

/// <summary>One person on one position in one shift.</summary>
/// <param name="Day">Days since the start of the run, from 0.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Position">Number of the position, from 0.</param>
/// <param name="Person">Name of the person.</param>
/// <param name="Skill">The skill that the position wants; <see cref="StaffingRow.AnySkill"/> for none.</param>
/// <param name="WorkedH">Hours that they worked on it.</param>
/// <param name="PracticeH">Hours of practice that they have had in the skill since the run began or before, these
/// included; infinite for people who were experienced from the start.</param>
/// <param name="TimeFactor">What the time of their work was multiplied by.</param>
public readonly record struct PositionWork(
    int Day,
    string Shift,
    int Position,
    string Person,
    string Skill,
    double WorkedH,
    double PracticeH,
    double TimeFactor
);
