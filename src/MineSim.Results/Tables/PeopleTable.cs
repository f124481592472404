using MineSim.Records.People;
using MineSim.Records.Words;

namespace MineSim.Results.Tables;

internal static class PeopleTable
{
    public static Table<PersonRow> Definition { get; } =
        new Table<PersonRow>("people", "Everybody who was ever employed: who they are, when they came and went")
            .Replication()
            .Text("person", "Name of the person", (in row) => row.Person)
            .Text("role", "What they are", (in row) => row.Role)
            .Text("origin", "Where they come from; empty when not stated", (in row) => row.Origin)
            .Text("employer", "Who pays them; empty when not stated", (in row) => row.Employer)
            .Choice(
                "woman",
                "Whether they are a woman",
                [PeopleWords.No, PeopleWords.Yes],
                (in row) => row.IsWoman ? 1 : 0
            )
            .Integer("panel", "1", "Their panel in the roster, from 1", (in row) => row.Panel)
            .Number(
                "hired_d",
                "d",
                "Days since the start of the run at which they joined; 0 for those there from the start",
                (in row) => row.HiredDay
            )
            .OptionalNumber(
                "left_d",
                "d",
                "Days since the start of the run of the first shift without them; null for those employed at the end",
                (in row) => row.LeftDay
            )
            .Choice(
                "leaving",
                "Why they left: resigned, resigned_certified (soon after a certificate), contract_ended, succeeded, "
                    + "failed_training; employed for those who did not",
                PeopleWords.Leaving.Names(),
                (in row) => (int)row.Leaving
            )
            .Text(
                "licences",
                "Skills in which their licence held in their last shift, with spaces between",
                (in row) => row.Licences
            )
            .Number("worked_h", "h", "Hours that they worked in positions and teams", (in row) => row.WorkedH);
}
