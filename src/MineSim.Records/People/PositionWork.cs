namespace MineSim.Records.People;

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
