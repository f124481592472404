using MineSim.Spec;
using MineSim.Spec.Skills;

namespace MineSim.Records.People;

/// <summary>One skill in one shift.</summary>
/// <param name="Day">Days since the start of the run, from 0.</param>
/// <param name="Shift">Name of the shift.</param>
/// <param name="Skill">Name of the skill; <see cref="AnySkill"/> for the positions that want none.</param>
/// <param name="Required">Positions that wanted the skill when the shift began.</param>
/// <param name="Rostered">People employed, on site by roster, who have or train for the skill.</param>
/// <param name="Present">Those of them who came.</param>
/// <param name="Licensed">Those present whose licence holds.</param>
/// <param name="Assigned">Positions filled when the shift began.</param>
/// <param name="Short">Positions left unfilled when the shift began: required less assigned.</param>
public readonly record struct StaffingRow(
    int Day,
    string Shift,
    string Skill,
    int Required,
    int Rostered,
    int Present,
    int Licensed,
    int Assigned,
    int Short
)
{
    /// <summary>
    /// People rostered who were away without another cause: by the chance of <see cref="WorkforceSpec.Absence"/>.
    /// Rostered = present + absent + on leave + sick + training + travelling + fatigued.
    /// </summary>
    public int Absent { get; init; }

    /// <summary>People rostered who were on annual leave.</summary>
    public int OnLeave { get; init; }

    /// <summary>People rostered who were sick.</summary>
    public int Sick { get; init; }

    /// <summary>People rostered who were away on a training day.</summary>
    public int Training { get; init; }

    /// <summary>People rostered who were on the way between home and site.</summary>
    public int Travelling { get; init; }

    /// <summary>People rostered who were stood down by a fatigue rule.</summary>
    public int Fatigued { get; init; }

    /// <summary>
    /// Of the positions filled, those by people called in on a day off, who are neither rostered nor present.
    /// </summary>
    public int CalledIn { get; init; }

    /// <summary>Their hours, which are overtime.</summary>
    public double OvertimeH { get; init; }

    /// <summary>
    /// Stands for the skill of positions that anybody present may fill: everybody has it, without a licence.
    /// </summary>
    public const string AnySkill = SkillSpec.Any;
}
