namespace MineSim.Records.People;

/// <summary>Why a trainee does not train now.</summary>
public enum WaitCause
{
    /// <summary>The next class has not begun.</summary>
    Cohort,

    /// <summary>No seat or simulator is free.</summary>
    Seat,

    /// <summary>No trainer is free.</summary>
    Trainer,

    /// <summary>No machine is free to train on.</summary>
    Machine,

    /// <summary>It is no shift of the roster.</summary>
    Roster,

    /// <summary>The trainee is away.</summary>
    Absence,
}
