using MineSim.Records.People;

namespace MineSim.Records.Words;

/// <summary>Words of people: why they are away, and why they left.</summary>
public static class PeopleWords
{
    /// <summary>Why a rostered person did not come.</summary>
    public static WordList<AbsenceCause> Absences { get; } =
        new(
            (AbsenceCause.None, new("none", "there", "They came, or were not rostered.")),
            (AbsenceCause.Leave, new("on_leave", "on leave", "Annual leave.")),
            (AbsenceCause.Training, new("training", "training", "A training day.")),
            (AbsenceCause.Sick, new("sick", "sick", "Sick.")),
            (AbsenceCause.Travel, new("travelling", "travelling", "On the way between home and site.")),
            (AbsenceCause.Absent, new("absent", "absent", "The chance of absence, whatever the reason.")),
            (AbsenceCause.Fatigue, new("fatigued", "fatigued", "Stood down by a fatigue rule."))
        );

    /// <summary>Why somebody left.</summary>
    public static WordList<LeavingReason> Leaving { get; } =
        new(
            (LeavingReason.Employed, new("employed", "employed", "They did not leave.")),
            (LeavingReason.Resigned, new("resigned", "resigned", "They resigned.")),
            (
                LeavingReason.ResignedCertified,
                new("resigned_certified", "resigned, certified", "They resigned soon after a certificate.")
            ),
            (
                LeavingReason.ContractEnded,
                new("contract_ended", "contract ended", "They retired, or their contract came to its end.")
            ),
            (LeavingReason.Succeeded, new("succeeded", "succeeded", "A mentor whose people can do without them.")),
            (LeavingReason.FailedTraining, new("failed_training", "failed training", "They failed in training."))
        );

    /// <summary>The answer no.</summary>
    public static Word No { get; } = new("no", "no", "It is not so.");

    /// <summary>The answer yes.</summary>
    public static Word Yes { get; } = new("yes", "yes", "It is so.");
}
