namespace MineSim.Records.People;

/// <summary>
/// One person in one stage of a training programme. Hours worked and hours waited add up to its length, to the
/// millisecond.
/// </summary>
/// <param name="Programme">Name of the programme.</param>
/// <param name="Person">Name of the trainee.</param>
/// <param name="Stage">Name of the stage.</param>
/// <param name="BeganH">Hours since the start of the run at which it began; below 0 for before it.</param>
/// <param name="EndedH">When it ended; the end of the run when it had not.</param>
/// <param name="WorkedH">Hours in class, on a simulator, on a machine that worked, or on the job.</param>
/// <param name="Waits">Hours of the others, by cause.</param>
/// <param name="Outcome">How it ended.</param>
public readonly record struct TrainingRow(
    string Programme,
    string Person,
    string Stage,
    double BeganH,
    double EndedH,
    double WorkedH,
    TrainingWaits Waits,
    TrainingOutcome Outcome
)
{
    /// <summary>
    /// The facility that the stage shares, whose seats it waits for; empty for seats of its own, and where there are
    /// none.
    /// </summary>
    public string Facility { get; init; } = "";

    /// <summary>US$ of fees and of hours trained; the fee of the programme counts in the first stage.</summary>
    public double CostUsd { get; init; }

    /// <summary>US$ that the trainee was paid from its beginning to its end.</summary>
    public double WagesUsd { get; init; }
}

/// <summary>Hours in which a trainee did not train, by cause.</summary>
/// <param name="CohortH">Until a class was full enough to begin.</param>
/// <param name="SeatH">For want of a seat in class or at a simulator.</param>
/// <param name="TrainerH">For want of a trainer, or of a place beside one.</param>
/// <param name="MachineH">A trainer had no machine, or the machine stood.</param>
/// <param name="RosterH">Off site by roster, or off for the rest of the day.</param>
/// <param name="AbsenceH">Rostered, and did not come.</param>
public readonly record struct TrainingWaits(
    double CohortH,
    double SeatH,
    double TrainerH,
    double MachineH,
    double RosterH,
    double AbsenceH
)
{
    /// <summary>All of them.</summary>
    public double TotalH => CohortH + SeatH + TrainerH + MachineH + RosterH + AbsenceH;
}

/// <summary>How a stage of training ended.</summary>
public enum TrainingOutcome
{
    /// <summary>It was passed, and the next one began.</summary>
    Done,

    /// <summary>It was the last, and the certificate was granted.</summary>
    Qualified,

    /// <summary>The assessment asked for more training.</summary>
    Extended,

    /// <summary>The assessment was failed.</summary>
    Failed,

    /// <summary>The trainee left the company.</summary>
    Left,

    /// <summary>The run ended first.</summary>
    InTraining,
}
