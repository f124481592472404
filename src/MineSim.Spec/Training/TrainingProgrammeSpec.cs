using MineSim.Spec.Hiring;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Training;

/// <summary>A programme that makes people competent: stages in order, and licences at the end.</summary>
/// <param name="Name">Its name, for example <c>truck-operator</c>; each programme has another.</param>
/// <param name="Stages">What trainees pass through, in order; 1 or more.</param>
/// <param name="Grants">Skills in which a certificate grants a licence; 1 or more.</param>
public sealed record TrainingProgrammeSpec(string Name, IReadOnlyList<StageSpec> Stages, IReadOnlyList<string> Grants)
{
    /// <summary>
    /// When how many begin; empty when only those do who are hired for a vacancy and trained in it
    /// (<see cref="EstablishmentSpec.Programme"/>).
    /// </summary>
    public IReadOnlyList<IntakeSpec> Intake { get; init; } = [];

    /// <summary>
    /// Who is hired for it. Where <see cref="Requires"/> asks for a licence, nobody is hired: those of the staff who
    /// have this role are taken, or anybody when this is <see langword="null"/>.
    /// </summary>
    public TraineesSpec? Trainees { get; init; }

    /// <summary>Skills in which a licence must hold before one can enrol.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Who teaches on the machines.</summary>
    public TrainersSpec Trainers { get; init; } = new();

    /// <summary>
    /// Whether those who fail stay with the company; <see langword="null"/> when those stay who were employed before,
    /// and those leave who were hired for it.
    /// </summary>
    public bool? FailedStay { get; init; }

    /// <summary>US$ for each person who enrols, beside the fees of stages; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double FeeUsd { get; init; }
}

/// <summary>Who is hired as a trainee.</summary>
/// <param name="Role">Their role, which they keep when they are qualified.</param>
public sealed record TraineesSpec(string Role)
{
    /// <summary>
    /// The name of the roster that they work; <see langword="null"/> for <see cref="WorkforceSpec.Roster"/>.
    /// </summary>
    public string? Roster { get; init; }

    /// <summary>
    /// Where they come from, drawn person by person; shares of 1 together at most, and whoever is left over comes from
    /// nowhere in particular.
    /// </summary>
    public IReadOnlyList<OriginShare> Origins { get; init; } = [];

    /// <summary>The share of women among them, from 0 to 1, drawn person by person.</summary>
    [Limits(Measure.Share)]
    public double Women { get; init; }

    /// <summary>Who pays them; <see langword="null"/> when not stated.</summary>
    public string? Employer { get; init; }

    /// <summary>What each of them earns in US$ a year while employed, in training and after it; 0 or more.</summary>
    [Limits(Measure.YearlyCost)]
    public double WageUsdPerYear { get; init; }

    /// <summary>Whether more is said of them than their role, as only people can have it who are hired.</summary>
    public bool AreDescribed =>
        Roster is not null || Origins.Count > 0 || Women > 0 || Employer is not null || WageUsdPerYear > 0;
}

/// <summary>The share of people who come from one place.</summary>
/// <param name="Origin">The place.</param>
/// <param name="Share">From 0 to 1.</param>
public readonly record struct OriginShare(string Origin, [Limits(Measure.Share)] double Share);

/// <summary>
/// People who begin together, once or again and again. What lies before the run begins is under way, or over, when it
/// does.
/// </summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="FromHour">Hours after the start of the run at which the first begin; below 0 for before it.</param>
/// <param name="EveryHours">Hours from one intake to the next, above 0; infinite for a single one.</param>
/// <param name="UntilHour">Hours after the start of the run from which there is no intake any more.</param>
public sealed record IntakeSpec(
    [Whole(1, 10000)] int Count,
    [Limits(Measure.Time, Lowest.Any)] double FromHour,
    [Limits(Measure.Time, Lowest.OneSecond, MayBeInfinite = true)] double EveryHours = double.PositiveInfinity,
    [Limits(Measure.Time, Lowest.Any, MayBeInfinite = true)] double UntilHour = double.PositiveInfinity
);

/// <summary>
/// Who teaches on the machines: people who hold a licence in the machine's skill and in a skill of instructing.
/// </summary>
/// <param name="Skill">The skill of instructing.</param>
/// <param name="Drawn">How many are drawn from the staff for each skill of machines when trainees want one, and drawn
/// anew for those who left or whose licences lapsed: those with the most practice, from the panel that has fewest
/// trainers; 0 or more.</param>
public sealed record TrainersSpec(string Skill = TrainersSpec.Instruct, [Whole(0, 10000)] int Drawn = 0)
{
    /// <summary>What the skill of instructing is called where nothing else is said.</summary>
    public const string Instruct = "instruct";
}
