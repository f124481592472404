namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Programmes and facilities.
public sealed partial class Kpi
{
    public static Kpi TraineesEnrolled { get; } =
        new(
            "trainees_enrolled",
            Units.One,
            KpiGroup.Training,
            "programme",
            "enrolled",
            "People who began the programme."
        )
        {
            Long = "trainees enrolled",
        };

    public static Kpi TraineesQualified { get; } =
        new(
            "trainees_qualified",
            Units.One,
            KpiGroup.Training,
            "programme",
            "qualified",
            "People who got its certificate."
        )
        {
            Long = "trainees qualified",
            Role = ColourRole.Load,
        };

    public static Kpi TraineesFailed { get; } =
        new("trainees_failed", Units.One, KpiGroup.Training, "programme", "failed", "People who failed it.")
        {
            Long = "trainees who failed",
            Role = ColourRole.Repair,
        };

    public static Kpi TraineesLeft { get; } =
        new("trainees_left", Units.One, KpiGroup.Training, "programme", "left", "People who left while in it.")
        {
            Long = "trainees who left",
            Role = ColourRole.Holiday,
        };

    public static Kpi TraineesExtended { get; } =
        new(
            "trainees_extended",
            Units.One,
            KpiGroup.Training,
            "programme",
            "extended",
            "Extensions that trainees were given."
        )
        {
            Long = "extensions of trainees",
        };

    public static Kpi InTrainingAtStart { get; } =
        new(
            "in_training_at_start",
            Units.One,
            KpiGroup.Training,
            "programme",
            "in training at start",
            "People in it when the warm-up ends."
        )
        {
            Long = "in training at the start",
        };

    public static Kpi InTraining { get; } =
        new("in_training", Units.One, KpiGroup.Training, "programme", "in training", "People in it at the end.")
        {
            Role = ColourRole.TravelEmpty,
        };

    public static Kpi PipelineYield { get; } =
        new(
            "pipeline_yield",
            Units.One,
            KpiGroup.Training,
            "programme",
            "yield",
            "Those who qualified over those who qualified, failed or left."
        )
        {
            Long = "yield of the programme",
        };

    public static Kpi TimeToCompetence { get; } =
        new(
            "time_to_competence",
            Units.Days,
            KpiGroup.Training,
            "programme",
            "days to certificate",
            "Days from enrolment to certificate, mean of those who qualified."
        )
        {
            Long = "time to competence",
        };

    public static Kpi TrainingWait { get; } =
        new(
            "training_wait",
            Units.Hours,
            KpiGroup.Training,
            "cause",
            "waits of trainees",
            "Hours in which trainees did not train, by cause."
        )
        {
            Long = "time for which trainees waited",
        };

    public static Kpi TrainerTime { get; } =
        new(
            "trainer_time",
            Units.Hours,
            KpiGroup.Training,
            "programme",
            "hours of trainers",
            "Hours that trainers worked machines with trainees beside them, counted once."
        );

    public static Kpi TrainerTimeLost { get; } =
        new(
            "trainer_time_lost",
            Units.Hours,
            KpiGroup.Training,
            "programme",
            "hours lost to training",
            "Hours that the slower pace beside trainees cost the machines."
        )
        {
            Long = "machine hours lost to training",
        };

    public static Kpi FacilityUse { get; } =
        new(
            "facility_use",
            Units.One,
            KpiGroup.Training,
            "facility",
            "used",
            "Hours in which trainees or refreshers sat there over hours of its seats."
        )
        {
            Long = "use of the facility",
        };

    public static Kpi FacilityWait { get; } =
        new(
            "facility_wait",
            Units.Hours,
            KpiGroup.Training,
            "facility",
            "waited for",
            "Hours that trainees waited for its seats."
        )
        {
            Long = "waits for the facility",
        };

    public static Kpi FacilityRefreshers { get; } =
        new(
            "facility_refreshers",
            Units.Hours,
            KpiGroup.Training,
            "facility",
            "refreshers",
            "Hours that refreshers took of its seats."
        )
        {
            Long = "refreshers in the facility",
        };

    public static Kpi TrainingCost { get; } =
        new(
            "training_cost",
            Units.Usd,
            KpiGroup.Training,
            "programme",
            "fees and hours",
            "Fees and hours of training, those before the run included."
        )
        {
            Long = "cost of training",
        };

    public static Kpi TrainingWages { get; } =
        new(
            "training_wages",
            Units.Usd,
            KpiGroup.Training,
            "programme",
            "wages of trainees",
            "What trainees were paid while in the programme."
        );

    public static Kpi CertificateCost { get; } =
        new(
            "certificate_cost",
            Units.Usd,
            KpiGroup.Training,
            "programme",
            "a certificate",
            "Fees, hours of training and wages of those whose training is over, over those who qualified."
        )
        {
            Long = "cost of a certificate",
        };

    internal static Kpi[] OfTraining =>
        [
            TraineesEnrolled,
            TraineesQualified,
            TraineesFailed,
            TraineesLeft,
            TraineesExtended,
            InTrainingAtStart,
            InTraining,
            PipelineYield,
            TimeToCompetence,
            TrainingWait,
            TrainerTime,
            TrainerTimeLost,
            FacilityUse,
            FacilityWait,
            FacilityRefreshers,
            TrainingCost,
            TrainingWages,
            CertificateCost,
        ];
}
