namespace MineSim.Workforce;

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
    int Day, string Shift, string Skill, int Required, int Rostered, int Present, int Licensed, int Assigned, int Short)
{
    /// <summary>Stands for the skill of positions that anybody present may fill: everybody has it, without a licence.</summary>
    public const string AnySkill = "any";
}
