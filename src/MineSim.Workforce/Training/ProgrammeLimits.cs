using MineSim.Spec.Training;

namespace MineSim.Workforce.Training;

/// <summary>What a programme's figures must be within; a scenario's are, whoever embeds the engine is told.</summary>
internal static class ProgrammeLimits
{
    /// <exception cref="ArgumentException">A figure is out of range, or there is no stage or no skill
    /// granted.</exception>
    public static void Require(TrainingProgrammeSpec programme)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(programme.Name);
        Require(programme, "has a stage and grants a skill", programme.Stages.Count > 0 && programme.Grants.Count > 0);
        Require(programme, "draws 0 trainers or more", programme.Trainers.Drawn >= 0);
        Require(
            programme,
            "takes in 1 or more at a time, again after a time above 0",
            programme.Intake.All(intake =>
                intake.Count >= 1 && intake.EveryHours > 0 && double.IsFinite(intake.FromHour)
            )
        );
        Require(
            programme,
            "costs 0 US$ or more",
            programme.FeeUsd >= 0 && programme.Stages.All(stage => stage is { FeeUsd: >= 0, UsdPerHour: >= 0 })
        );
        foreach (var stage in programme.Stages)
            Require(programme, $"has stages within their limits, unlike {stage}", IsWithin(stage));
    }

    private static bool IsWithin(StageSpec stage) =>
        stage switch
        {
            ClassroomStage classroom => classroom.Hours >= 0
                && classroom.AtLeast >= 1
                && (classroom.Places ?? int.MaxValue) >= classroom.AtLeast,
            SimulatorStage simulator => simulator
                is { Hours: > 0, Seats: >= 1, HoursADay: > 0 and <= 24, SessionHours: null or > 0, Counts: >= 0 },
            OnSiteStage onSite => onSite is { Hours: > 0, TraineesPerTrainer: >= 1, Pace: > 0 and <= 1, Counts: >= 0 },
            AssessmentStage assessment => assessment
                is {
                    Hours: >= 0,
                    Pass: > 0 and <= 1,
                    Extend: >= 0,
                    Extensions: >= 0,
                    ExtensionHours: >= 0,
                    ExtensionFeeUsd: >= 0
                }
                && assessment.Pass + assessment.Extend <= 1 + 1e-9,
            ApprenticeshipStage apprenticeship => apprenticeship
                is { Years: >= 1, ClassHours: >= 0 and <= 8760, JobHours: >= 0, Counts: >= 0 },
            _ => false,
        };

    private static void Require(TrainingProgrammeSpec programme, string rule, bool holds)
    {
        if (!holds)
        {
            throw new ArgumentException(
                $"A training programme {rule}; '{programme.Name}' does not.",
                nameof(programme)
            );
        }
    }
}
