using MineSim.Records.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>What stages tell the programme that they are of.</summary>
internal interface ICourse
{
    /// <summary>A trainee has done what the stage asks for, and goes on.</summary>
    void Advance(Trainee trainee, Instant now);

    /// <summary>A trainee has failed for good.</summary>
    void Fail(Trainee trainee, Instant now);

    /// <summary>A trainee has left the company.</summary>
    void Leave(Trainee trainee);

    /// <summary>A row of a trainee's ledger is complete, or the run is over.</summary>
    void Report(Trainee trainee, TrainingOutcome outcome);

    /// <summary>A trainee is to try an assessment again, later.</summary>
    void CountExtension();

    /// <summary>
    /// A trainee's part of the hours that a trainer has worked machines: trainees may be of several programmes, and the
    /// hours count once.
    /// </summary>
    void CountTeaching(in Teaching teaching);

    /// <summary>Practice in all that the programme grants.</summary>
    void Practise(Person person, double hours, Instant now);
}
