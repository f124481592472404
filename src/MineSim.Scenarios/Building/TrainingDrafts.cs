using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Building;

/// <summary>A training programme.</summary>
internal sealed record ProgrammeDraft(
    TraineesDraft? Trainees,
    IntakeDraft? Intake,
    IReadOnlyList<Word> Requires,
    TrainersDraft Trainers,
    IReadOnlyList<StageDraft> Stages,
    IReadOnlyList<Word> Grants,
    bool? FailedStay,
    double FeeUsd
)
{
    /// <summary>Its stages on machines.</summary>
    public IEnumerable<StageDraft> OnSite => Stages.Where(stage => stage.Spec is OnSiteStage);
}

/// <summary>Who is trained.</summary>
internal sealed record TraineesDraft(
    Word? Role,
    Word? Roster,
    IReadOnlyList<Named<double>> Origins,
    double Women,
    Word? Employer,
    double? Wage
)
{
    /// <summary>Whether it says something that only people can be who are hired for the programme.</summary>
    public bool IsOfPeopleHired =>
        Roster is not null || Origins.Count > 0 || Women > 0 || Employer is not null || Wage is not null;
}

/// <summary>When people begin.</summary>
internal sealed record IntakeDraft(
    int Count,
    IReadOnlyList<Moment> On,
    Moment From,
    double EveryHours,
    Moment? Until,
    Place Place
);

/// <summary>Who teaches on machines.</summary>
internal sealed record TrainersDraft(Word Skill, int Drawn, Place DrawnPlace);

/// <summary>A stage.</summary>
internal sealed record StageDraft(StageSpec Spec, Place Place);
