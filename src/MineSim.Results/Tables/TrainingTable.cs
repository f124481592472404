using MineSim.Records.People;
using MineSim.Records.Words;

namespace MineSim.Results.Tables;

internal static class TrainingTable
{
    public static Table<TrainingRow> Definition { get; } =
        new Table<TrainingRow>("training", "People in training, stage by stage: work and waits add up to its length")
            .Replication()
            .Text("programme", "Name of the programme", (in row) => row.Programme)
            .Text("person", "Name of the trainee", (in row) => row.Person)
            .Text(
                "stage",
                "classroom, simulator, on-site, assessment, extension or apprenticeship",
                (in row) => row.Stage
            )
            .Text(
                "facility",
                "The facility that the stage shares, whose seats it waits for; empty for seats of its own",
                (in row) => row.Facility
            )
            .Number(
                "began_h",
                "h",
                "Hours since the start of the run at which it began; below 0 for before it",
                (in row) => row.BeganH
            )
            .Number(
                "ended_h",
                "h",
                "Hours since the start of the run at which it ended; the end of the run when it had not",
                (in row) => row.EndedH
            )
            .Number(
                "worked_h",
                "h",
                "In class, on a simulator, on a machine that worked, or on the job",
                (in row) => row.WorkedH
            )
            .Number("wait_cohort_h", "h", "Until a class was full enough to begin", (in row) => row.Waits.CohortH)
            .Number("wait_seat_h", "h", "For want of a seat in class or at a simulator", (in row) => row.Waits.SeatH)
            .Number(
                "wait_trainer_h",
                "h",
                "For want of a trainer, or of a place beside one",
                (in row) => row.Waits.TrainerH
            )
            .Number(
                "wait_machine_h",
                "h",
                "A trainer had no machine, or the machine stood",
                (in row) => row.Waits.MachineH
            )
            .Number(
                "wait_roster_h",
                "h",
                "Off site by roster, or off for the rest of the day",
                (in row) => row.Waits.RosterH
            )
            .Number("wait_absence_h", "h", "Rostered, and did not come", (in row) => row.Waits.AbsenceH)
            .Number(
                "cost_usd",
                "USD",
                "Fees and hours trained; the programme's fee in the first stage",
                (in row) => row.CostUsd
            )
            .Number(
                "wages_usd",
                "USD",
                "What the trainee was paid from its beginning to its end",
                (in row) => row.WagesUsd
            )
            .Choice(
                "outcome",
                "done: the next stage began; qualified: the certificate was granted; extended, failed, left; "
                    + "in_training: the run ended first",
                TrainingWords.Outcomes.Names(),
                (in row) => (int)row.Outcome
            );
}
