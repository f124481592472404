using MineSim.Records.People;

namespace MineSim.Results.Tables;

internal static class StaffingTable
{
    public static Table<StaffingRow> Definition { get; } =
        new Table<StaffingRow>("staffing", "People wanted and people there for each skill, when the shift began")
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("skill", "Name of the skill", (in row) => row.Skill)
            .Integer("required", "1", "Positions that wanted the skill", (in row) => row.Required)
            .Integer(
                "rostered",
                "1",
                "People on site by roster who have or train for the skill",
                (in row) => row.Rostered
            )
            .Integer("present", "1", "Those of them who came", (in row) => row.Present)
            .Integer("licensed", "1", "Those present whose licence holds", (in row) => row.Licensed)
            .Integer("assigned", "1", "Positions filled", (in row) => row.Assigned)
            .Integer("short", "1", "Positions left unfilled: required less assigned", (in row) => row.Short)
            .Integer("absent", "1", "People rostered who were away by the chance of absence", (in row) => row.Absent)
            .Integer("on_leave", "1", "People rostered who were on leave", (in row) => row.OnLeave)
            .Integer("sick", "1", "People rostered who were sick", (in row) => row.Sick)
            .Integer("training", "1", "People rostered who were away on a training day", (in row) => row.Training)
            .Integer(
                "travelling",
                "1",
                "People rostered who were on the way between home and site",
                (in row) => row.Travelling
            )
            .Integer("fatigued", "1", "People rostered who were stood down by a fatigue rule", (in row) => row.Fatigued)
            .Integer("called_in", "1", "Positions filled by people called in on a day off", (in row) => row.CalledIn)
            .Number("overtime_h", "h", "Hours of people called in", (in row) => row.OvertimeH);
}
