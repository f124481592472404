using MineSim.Records.People;

namespace MineSim.Results.Tables;

internal static class AssignmentsTable
{
    public static Table<AssignmentRow> Definition { get; } =
        new Table<AssignmentRow>(
            "assignments",
            "Who operated which machine, shift by shift: one row for a machine and a person in a shift"
        )
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("machine", "Name of the machine", (in row) => row.Machine)
            .Text("person", "Name of the person", (in row) => row.Person)
            .Text("skill", "The skill that the machine wants; any for none", (in row) => row.Skill)
            .Number("worked_h", "h", "Operating hours in which they worked it", (in row) => row.WorkedH)
            .OptionalNumber(
                "practice_h",
                "h",
                "Hours of practice in the skill by then; null for people who were experienced from the start",
                (in row) => row.PracticeH
            )
            .Number(
                "time_factor",
                "factor",
                "What the times of the work were multiplied by; 1 for somebody experienced",
                (in row) => row.TimeFactor
            );
}
