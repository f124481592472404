using System.Globalization;
using MineSim.Spec.People;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>What must hold between the values of one record of people, skills and training.</summary>
internal static class PeopleRecords
{
    private const double HoursADay = 24;
    private const double HoursAYear = 8760;
    private const double Rounding = 1e-9;

    public static IReadOnlyList<RecordRule> All { get; } =
    [
        RecordRule.Of<ClassroomStage>(
            nameof(ClassroomStage.Places),
            stage => stage.Places < stage.AtLeast,
            stage => $"a class that begins with {stage.AtLeast} at least never begins with {stage.Places} places",
            nameof(ClassroomStage.AtLeast)
        ),
        RecordRule.Of<SimulatorStage>(
            nameof(SimulatorStage.HoursADay),
            stage => stage.HoursADay > HoursADay,
            "a simulator runs 24 h a day at most"
        ),
        RecordRule.Of<FacilitySpec>(
            nameof(FacilitySpec.HoursADay),
            facility => facility.HoursADay > HoursADay,
            "a simulator runs 24 h a day at most"
        ),
        RecordRule.Of<AssessmentStage>(
            nameof(AssessmentStage.Extend),
            stage => stage.Pass + stage.Extend > 1 + Rounding,
            stage =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{100 * stage.Pass:0.##} % pass and {100 * stage.Extend:0.##} % are extended: together more than 100 %"
                ),
            nameof(AssessmentStage.Pass)
        ),
        RecordRule.Of<ApprenticeshipStage>(
            nameof(ApprenticeshipStage.ClassHours),
            stage => stage.ClassHours >= HoursAYear,
            "a block in class is shorter than its year"
        ),
        RecordRule.Of<SkillSpec>(
            nameof(SkillSpec.Refresher),
            skill => skill.Refresher?.EveryHours > skill.ValidHours,
            "every licence lapses before its refresher: 'every' must not be longer than 'valid'",
            nameof(SkillSpec.ValidHours)
        ),
        RecordRule.Of<WrightLearning>(
            nameof(WrightLearning.Rate),
            curve => curve.Novice < curve.Expert,
            "by a 'rate' factors fall with practice, and this novice lies below the expert; take 'half-life' or 'hours' "
                + "in its place",
            nameof(WrightLearning.Novice),
            nameof(WrightLearning.Expert)
        ),
        RecordRule.Of<SkillEffectSpec>(
            nameof(SkillEffectSpec.Curve),
            skill => skill.Effect == SkillEffect.FirstTimeFix && IsEverAbove(1, skill.Curve),
            "'first-time-fix' is a chance, and at most 1 for a novice and for an expert"
        ),
        RecordRule.Of<TrainingProgrammeSpec>(
            nameof(TrainingProgrammeSpec.Stages),
            programme => programme.Stages.Count == 0,
            "at least one stage must be given"
        ),
        RecordRule.Of<TrainingProgrammeSpec>(
            nameof(TrainingProgrammeSpec.Grants),
            programme => programme.Grants.Count == 0,
            "at least one skill must be given"
        ),
        RecordRule.Of<TrainingProgrammeSpec>(
            nameof(TrainingProgrammeSpec.Trainees),
            programme => programme is { Requires.Count: > 0, Trainees.AreDescribed: true },
            "a programme that requires a licence hires nobody: of its trainees only the role can be said"
        ),
        RecordRule.Of<TrainingProgrammeSpec>(
            nameof(TrainingProgrammeSpec.Trainers),
            programme =>
                programme.Stages.Count > 0
                && programme.Trainers != new TrainersSpec()
                && !programme.Stages.Any(stage => stage is OnSiteStage),
            "trainers teach on machines, and no stage of this programme is on-site",
            nameof(TrainingProgrammeSpec.Stages)
        ),
        RecordRule.Of<PersonGroupSpec>(
            nameof(PersonGroupSpec.Name),
            group => group.Name is not null && group.Count > 1,
            "'name' is that of a single person, and cannot stand with a 'count' above 1",
            nameof(PersonGroupSpec.Count)
        ),
    ];

    private static bool IsEverAbove(double most, LearningCurve curve) =>
        curve.At(0) > most || curve.At(double.PositiveInfinity) > most;
}
