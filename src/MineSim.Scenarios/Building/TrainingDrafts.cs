using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Skills;
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

    /// <summary>
    /// The skill of the machines of one of its stages: the first that it grants, if nothing else is said.
    /// </summary>
    public Word SkillOf(StageDraft stage) => stage.On ?? (Grants.Count > 0 ? Grants[0] : Word.Unreadable);
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
    Place UntilPlace,
    Place Place
)
{
    /// <summary>How many it takes in altogether; infinite when it does not end.</summary>
    public double Total(DateOnly start)
    {
        if (On.Count > 0)
            return Count * On.Count;
        return double.IsInfinity(EveryHours) ? Count
            : Until is { } until ? Count * Math.Ceiling((until.HoursFrom(start) - From.HoursFrom(start)) / EveryHours)
            : double.PositiveInfinity;
    }
}

/// <summary>Who teaches on machines.</summary>
internal sealed record TrainersDraft(Word Skill, int Drawn, Place DrawnPlace);

/// <summary>A stage; what it names is still a word.</summary>
internal sealed record StageDraft(StageSpec Spec, Word? On, Word? Assists, Place Place)
{
    /// <summary>The facility that it shares.</summary>
    public Word? At { get; init; }

    /// <summary>Where its longest session stands, if it says one.</summary>
    public Place? SessionPlace { get; init; }
}

/// <summary>Simulators or a classroom that are shared.</summary>
/// <param name="Spec">What is known of it.</param>
/// <param name="HoursPlace">Where its hours of a day stand, if it says them.</param>
internal sealed record FacilityDraft(FacilitySpec Spec, Place? HoursPlace);

/// <summary>Refresher training; the facility that it names is still a word.</summary>
internal sealed record RefresherDraft(RefresherSpec Spec, Word? At);

/// <summary>What is known of a skill; the facility of its refreshers is still a word.</summary>
internal sealed record SkillDraft(SkillSpec Spec, Word? RefresherAt);
