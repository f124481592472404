namespace MineSim.Workforce;

/// <summary>Why a trainee does not train now.</summary>
internal enum WaitCause
{
    Cohort,
    Seat,
    Trainer,
    Machine,
    Roster,
    Absence,
}
