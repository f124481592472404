namespace MineSim.Records.People;

/// <summary>One person at one machine in one shift.</summary>
/// <param name="Day">Days since the start of the run, from 0.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Machine">Name of the machine.</param>
/// <param name="Person">Name of the person.</param>
/// <param name="Skill">The skill that the machine wants.</param>
/// <param name="WorkedH">Operating hours that they worked it.</param>
/// <param name="PracticeH">Hours of practice in the skill by then; infinite for people who were experienced from the
/// start.</param>
/// <param name="TimeFactor">What the times of the work were multiplied by; 1 for somebody experienced.</param>
public readonly record struct AssignmentRow(
    int Day,
    string Shift,
    string Machine,
    string Person,
    string Skill,
    double WorkedH,
    double PracticeH,
    double TimeFactor
);
