using MineSim.Workforce.People;

namespace MineSim.Workforce.Training;

/// <summary>What a trainee's programme, in the stage that they have come to, means to the shifts that they work.</summary>
internal sealed class Enrolment(Trainee trainee, Stage[] stages) : ITraining
{
    public Trainee Trainee { get; } = trainee;

    public bool StillWorks => !Trainee.IsHired && Stage.IsQueued(Trainee);

    public bool IsOnSite => Trainee.StageNumber >= 0 && Stage.IsOnSite(Trainee);

    public int? Assists => Stage.Assists;

    private Stage Stage => stages[Trainee.StageNumber];
}
