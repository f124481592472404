using MineSim.Records.People;

namespace MineSim.Records.Words;

/// <summary>Words of training: what trainees wait for, how a stage ends, what happens to licences.</summary>
public static class TrainingWords
{
    /// <summary>Why a trainee does not train now.</summary>
    public static WordList<WaitCause> Waits { get; } =
        new(
            (WaitCause.Cohort, new("cohort", "cohort", "The next class has not begun.") { Role = ColourRole.Meal }),
            (WaitCause.Seat, new("seat", "seat", "No seat or simulator is free.") { Role = ColourRole.ShiftChange }),
            (WaitCause.Trainer, new("trainer", "trainer", "No trainer is free.") { Role = ColourRole.NoOperator }),
            (
                WaitCause.Machine,
                new("machine", "machine", "No machine is free to train on.") { Role = ColourRole.QueueLoader }
            ),
            (WaitCause.Roster, new("roster", "roster", "It is no shift of the roster.")),
            (WaitCause.Absence, new("absence", "absence", "The trainee is away.") { Role = ColourRole.Holiday })
        );

    /// <summary>How a stage of training ended.</summary>
    public static WordList<TrainingOutcome> Outcomes { get; } =
        new(
            (TrainingOutcome.Done, new("done", "done", "The next stage began.")),
            (
                TrainingOutcome.Qualified,
                new("qualified", "qualified", "The certificate was granted.") { Role = ColourRole.Load }
            ),
            (TrainingOutcome.Extended, new("extended", "extended", "Training was extended.")),
            (TrainingOutcome.Failed, new("failed", "failed", "The trainee failed.") { Role = ColourRole.Repair }),
            (TrainingOutcome.Left, new("left", "left", "The trainee left.") { Role = ColourRole.Holiday }),
            (
                TrainingOutcome.InTraining,
                new("in_training", "in training", "The run ended first.") { Role = ColourRole.TravelEmpty }
            )
        );

    /// <summary>What happened to a licence.</summary>
    public static WordList<LicenceEvent> LicenceEvents { get; } =
        new(
            (LicenceEvent.Granted, new("granted", "granted", "It was granted.")),
            (LicenceEvent.Refreshed, new("refreshed", "refreshed", "It was refreshed before it lapsed.")),
            (LicenceEvent.Relicensed, new("relicensed", "relicensed", "It was granted again after it lapsed.")),
            (LicenceEvent.Lapsed, new("lapsed", "lapsed", "It lapsed."))
        );
}
