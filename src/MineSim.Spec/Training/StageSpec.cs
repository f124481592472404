using MineSim.Spec.Ranges;

namespace MineSim.Spec.Training;

/// <summary>One stage of a training programme.</summary>
public abstract record StageSpec
{
    private protected StageSpec() { }

    /// <summary>What it is called in the table of training.</summary>
    public abstract string Name { get; }

    /// <summary>US$ for each trainee who begins it, of an assessment each time that it is taken; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double FeeUsd { get; init; }

    /// <summary>
    /// US$ for each hour that a trainee trains in it, as <c>worked_h</c> of table <c>training</c> counts them; 0 or more.
    /// Extensions have their own fee.
    /// </summary>
    [Limits(Measure.TimeCost)]
    public double UsdPerHour { get; init; }
}

/// <summary>Learning in class, for so long by the calendar.</summary>
/// <param name="Hours">Calendar hours, 0 or more.</param>
public sealed record ClassroomStage([Limits(Measure.Time)] double Hours) : StageSpec
{
    /// <inheritdoc/>
    public override string Name => "classroom";

    /// <summary>
    /// How many must be there before a class begins, 1 or more; who comes earlier waits for the cohort to fill.
    /// </summary>
    [Whole(1, 10000)]
    public int AtLeast { get; init; } = 1;

    /// <summary>
    /// How many can be in class at once, at least <see cref="AtLeast"/>; <see langword="null"/> for no limit. Who finds
    /// no place waits for a seat.
    /// </summary>
    [Whole(1, 10000)]
    public int? Places { get; init; }

    /// <summary>
    /// The name of the facility whose places it shares, in place of <see cref="Places"/>; <see langword="null"/> for a
    /// classroom of its own.
    /// </summary>
    public string? At { get; init; }
}

/// <summary>
/// Sessions on simulators, day by day: who came first is served first, until the seats' hours of the day are given. Any
/// such day can be timetabled, since nobody has more than the hours of one seat (McNaughton, 1959).
/// </summary>
/// <param name="Hours">Hours on a simulator for each trainee, above 0.</param>
/// <param name="Seats">Simulators, 1 or more.</param>
/// <param name="HoursADay">Hours that each runs a day, above 0 and at most 24.</param>
public sealed record SimulatorStage(
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Whole(1, 1000)] int Seats,
    [Limits(Measure.Time, Lowest.OneSecond)] double HoursADay
) : StageSpec
{
    /// <inheritdoc/>
    public override string Name => "simulator";

    /// <summary>
    /// The name of the facility whose seats it shares, in place of <see cref="Seats"/> and <see cref="HoursADay"/>;
    /// <see langword="null"/> for simulators of its own.
    /// </summary>
    public string? At { get; init; }

    /// <summary>
    /// The most that one trainee has in a day, above 0 and no more than a simulator runs; <see langword="null"/> for
    /// 8, or as long as it runs where that is less.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public double? SessionHours { get; init; }

    /// <summary>
    /// The practice on a machine that an hour is worth, 0 or more: the transfer effectiveness ratio (Roscoe, 1971).
    /// </summary>
    [Limits(Measure.Spread)]
    public double Counts { get; init; }
}

/// <summary>
/// Hours on real machines with a trainer beside: on site by roster, while the trainer fills a position of the skill.
/// </summary>
/// <param name="Hours">Hours for each trainee that the machine works, above 0.</param>
/// <param name="Skill">The skill that the machine wants.</param>
public sealed record OnSiteStage([Limits(Measure.Time, Lowest.OneSecond)] double Hours, string Skill) : StageSpec
{
    /// <inheritdoc/>
    public override string Name => "on-site";

    /// <summary>Trainees beside one trainer, 1 or more.</summary>
    [Whole(1, 100)]
    public int TraineesPerTrainer { get; init; } = 1;

    /// <summary>
    /// The pace of a machine with trainees on it against the trainer's own, above 0 and at most 1: times are divided by
    /// it.
    /// </summary>
    [Limits(Measure.Share, Lowest.AboveZero)]
    public double Pace { get; init; } = 1;

    /// <summary>The practice that an hour is worth, 0 or more.</summary>
    [Limits(Measure.Spread)]
    public double Counts { get; init; } = 1;
}

/// <summary>An examination: pass, train on and be examined again, or fail.</summary>
/// <param name="Hours">Calendar hours that it takes, 0 or more.</param>
/// <param name="Pass">The chance to pass, above 0 and at most 1.</param>
public sealed record AssessmentStage(
    [Limits(Measure.Time)] double Hours,
    [Limits(Measure.Share, Lowest.AboveZero)] double Pass = 1
) : StageSpec
{
    /// <inheritdoc/>
    public override string Name => "assessment";

    /// <summary>
    /// The chance to be extended, at most 1 together with <see cref="Pass"/>; the rest fails. After the last extension
    /// pass and fail keep their proportion.
    /// </summary>
    [Limits(Measure.Share)]
    public double Extend { get; init; }

    /// <summary>Calendar hours of an extension, above 0 where there is one.</summary>
    [Limits(Measure.Time)]
    public double ExtensionHours { get; init; }

    /// <summary>How often one trainee can be extended, 0 or more.</summary>
    [Whole(0, 100)]
    public int Extensions { get; init; } = 1;

    /// <summary>US$ for each extension; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double ExtensionFeeUsd { get; init; }
}

/// <summary>
/// Years of work under others' eyes: each begins with a block in class, and the rest of it is on site by roster.
/// </summary>
/// <param name="Years">How many, 1 or more.</param>
public sealed record ApprenticeshipStage([Whole(1, 100)] int Years) : StageSpec
{
    /// <inheritdoc/>
    public override string Name => "apprenticeship";

    /// <summary>Calendar hours in class at the beginning of each year, from 0 to 8,760.</summary>
    [Limits(Measure.Time)]
    public double ClassHours { get; init; }

    /// <summary>
    /// Hours on site that a year must have, 0 or more; a year that lacks some lasts until it has them.
    /// </summary>
    [Limits(Measure.Time)]
    public double JobHours { get; init; }

    /// <summary>
    /// The skill of helpers: a team that wants it takes those who hold a licence in it, and apprentices on site.
    /// <see langword="null"/> when they only look on.
    /// </summary>
    public string? Assists { get; init; }

    /// <summary>The practice that an hour on site is worth, 0 or more.</summary>
    [Limits(Measure.Spread)]
    public double Counts { get; init; } = 1;
}
