using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>The keys of a stage.</summary>
internal static class StageKeys
{
    private static readonly QuantityKind AShare = new(Dimension.Share, Lowest.AboveZero);

    public static readonly Key<double> Classroom = new(
        "classroom",
        Common.Time,
        "In class, for so long by the calendar."
    )
    {
        Into = nameof(ClassroomStage.Hours),
    };
    public static readonly Key<long> AtLeast = new(
        "at-least",
        Common.Count(10_000),
        "How many must be there before a class begins.",
        fallback: "1"
    )
    {
        Into = nameof(ClassroomStage.AtLeast),
    };
    public static readonly Key<long> Places = new(
        "places",
        Common.Count(10_000),
        "How many can be in class at once; without it there is room for all."
    )
    {
        Into = nameof(ClassroomStage.Places),
    };

    public static readonly Key<double> Simulator = new(
        "simulator",
        Common.TimeAboveZero,
        "Hours on a simulator for each trainee: 6 days of 8 hours are `48 h`."
    )
    {
        Into = nameof(SimulatorStage.Hours),
    };
    public static readonly Key<long> Seats = new(
        "seats",
        Common.Count(1000),
        "Simulators; who came first is served first.",
        fallback: "1"
    )
    {
        Into = nameof(SimulatorStage.Seats),
    };
    public static readonly Key<double> HoursADay = new(
        "hours-a-day",
        Common.TimeAboveZero,
        "Hours that each runs a day, at most 24.",
        fallback: "8 h"
    )
    {
        Into = nameof(SimulatorStage.HoursADay),
    };
    public static readonly Key<double> Session = new(
        "session",
        Common.TimeAboveZero,
        "The most that one trainee has in a day; at most the hours that a simulator runs. Without it 8, or as many as "
            + "it runs where that is less."
    )
    {
        Into = nameof(SimulatorStage.SessionHours),
    };

    public static readonly Key<Word> At = new(
        "at",
        Common.NameOf("facility"),
        "Which of the `facilities` a class or a simulator stage shares with others, in place of seats or "
            + "places of its own."
    )
    {
        Into = nameof(SimulatorStage.At),
    };

    public static readonly Key<double> OnSite = new(
        "on-site",
        Common.TimeAboveZero,
        "Operating hours on real machines for each trainee, on site by roster, with a trainer at the "
            + "controls or beside."
    )
    {
        Into = nameof(OnSiteStage.Hours),
    };
    public static readonly Key<Word> On = new(
        "on",
        Common.Skill,
        "The skill of the machines; without it the first that the programme grants."
    )
    {
        Into = nameof(OnSiteStage.Skill),
    };
    public static readonly Key<long> TraineesPerTrainer = new(
        "trainees-per-trainer",
        Common.Count(100),
        "How many one trainer takes: they are on the machine together, and the hours count for each. "
            + "Trainees of several stages share a trainer as far as each of these allows.",
        fallback: "1"
    )
    {
        Into = nameof(OnSiteStage.TraineesPerTrainer),
    };
    public static readonly Key<double> Pace = new(
        "pace",
        AShare,
        "The pace of a machine with trainees on it, against the trainer alone; the slowest of several stages "
            + "counts. The default is an assumption.",
        fallback: "80 %"
    )
    {
        Into = nameof(OnSiteStage.Pace),
    };
    public static readonly Key<double> Counts = new(
        "counts",
        new QuantityKind(Dimension.Spread, Lowest.Zero),
        "The hours of practice that an hour of this stage is worth; 0 without it for simulators, and 1 for "
            + "machines and apprenticeships."
    )
    {
        Into = nameof(OnSiteStage.Counts),
    };

    public static readonly Key<double> Assessment = new("assessment", Common.Time, "An examination that takes so long.")
    {
        Into = nameof(AssessmentStage.Hours),
    };
    public static readonly Key<double> Pass = new("pass", AShare, "The chance to pass it.", fallback: "100 %")
    {
        Into = nameof(AssessmentStage.Pass),
    };

    public static readonly Key<double> Apprenticeship = new(
        "apprenticeship",
        new QuantityKind(Dimension.Time, Lowest.OneSecond),
        "Whole years of work under the eyes of others, on site by roster."
    )
    {
        Into = nameof(ApprenticeshipStage.Years),
    };
    public static readonly Key<double> InClass = new(
        "in-class",
        Common.Time,
        "The block in class at the beginning of each year.",
        fallback: "0 h"
    )
    {
        Into = nameof(ApprenticeshipStage.ClassHours),
    };
    public static readonly Key<double> OnTheJob = new(
        "on-the-job",
        Common.Time,
        "Hours on site that a year must have; one that lacks some lasts until it has them.",
        fallback: "0 h"
    )
    {
        Into = nameof(ApprenticeshipStage.JobHours),
    };
    public static readonly Key<Word> Assists = new(
        "assists",
        Common.Skill,
        "The skill of helpers: where a job wants some, apprentices on site are taken too."
    )
    {
        Into = nameof(ApprenticeshipStage.Assists),
    };

    public static readonly Key<double> Fee = new(
        "fee",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What each trainee costs who begins it; an assessment each time that it is taken. Counts only with `value`.",
        fallback: "0 USD"
    )
    {
        Into = nameof(StageSpec.FeeUsd),
    };
    public static readonly Key<double> Cost = new(
        "cost",
        new QuantityKind(Dimension.TimeCost, Lowest.Zero),
        "What each trainee costs for the time of training, beside wages: in class by the calendar, so that a "
            + "day has 24 hours; on simulators by the hour in the seat; on machines by the hour that they work. "
            + "Extensions have their own `fee`. Counts only with `value`.",
        fallback: "0 USD/h"
    )
    {
        Into = nameof(StageSpec.UsdPerHour),
    };
}
