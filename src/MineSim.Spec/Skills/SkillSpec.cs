using MineSim.Spec.Ranges;

namespace MineSim.Spec.Skills;

/// <summary>
/// What is known of a skill: how long a licence in it holds, and how it grows with practice. A skill that nothing is
/// said of never lapses and never changes anything.
/// </summary>
/// <param name="Name">Its name, as positions and people use it.</param>
[Needs(nameof(RelicensingHours), nameof(ValidHours))]
public sealed record SkillSpec(string Name)
{
    /// <summary>
    /// Stands for the skill of positions that anybody present may fill: everybody has it, without a licence.
    /// </summary>
    public const string Any = "any";

    /// <summary>
    /// Hours for which a licence holds after it was granted or refreshed, above 0; <see langword="null"/> for ever.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public double? ValidHours { get; init; }

    /// <summary>
    /// Refresher training of whoever holds a licence; <see langword="null"/> when there is none. Then a licence that
    /// lapses is gone, unless <see cref="RelicensingHours"/> says otherwise.
    /// </summary>
    public RefresherSpec? Refresher { get; init; }

    /// <summary>
    /// Hours of training, above 0, that give a licence back once it has lapsed: whole shifts are lost to it. When this
    /// is
    /// <see langword="null"/> the refresher does, if there is one.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public double? RelicensingHours { get; init; }

    /// <summary>What practice acts upon, each effect once.</summary>
    public IReadOnlyList<SkillEffectSpec> Learning { get; init; } = [];

    /// <summary>How practice fades; <see langword="null"/> when it does not.</summary>
    public ForgettingSpec? Forgetting { get; init; }
}

/// <summary>
/// Refresher training: people are off work for so many hours when it is due, and their licence holds anew.
/// </summary>
/// <param name="Hours">Hours of training, above 0: whole shifts are lost to it.</param>
/// <param name="EveryHours">Calendar hours from one to the next, above 0.</param>
public sealed record RefresherSpec(
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Limits(Measure.Time, Lowest.OneSecond)] double EveryHours
)
{
    /// <summary>
    /// How many can be in it in one shift, 1 or more; those who were due first go first. <see langword="null"/> for no
    /// limit.
    /// </summary>
    [Whole(1, 10000)]
    public int? Places { get; init; }

    /// <summary>
    /// The name of the facility on whose simulators it is done, for no more than they run in one shift;
    /// <see langword="null"/> where it takes none.
    /// </summary>
    public string? At { get; init; }
}

/// <summary>
/// Hours of practice fade when a skill is not used: after so many hours without practice they halve with every
/// half-life
/// (an exponential forgetting curve; Jaber and Bonney, 1996, review the family).
/// </summary>
/// <param name="AfterHours">Calendar hours without practice before anything is forgotten, 0 or more.</param>
/// <param name="HalfLifeHours">Calendar hours in which the hours of practice halve, above 0.</param>
public sealed record ForgettingSpec(
    [Limits(Measure.Time)] double AfterHours,
    [Limits(Measure.Time, Lowest.OneSecond)] double HalfLifeHours
);

/// <summary>One effect of practice.</summary>
/// <param name="Effect">What it acts upon.</param>
/// <param name="Curve">Its factor by hours of practice.</param>
public sealed record SkillEffectSpec(SkillEffect Effect, LearningCurve Curve);

/// <summary>What practice acts upon.</summary>
public enum SkillEffect
{
    /// <summary>The time that work takes: cycles of an operator.</summary>
    Time,

    /// <summary>Spot time: manoeuvring into place, on top of <see cref="Time"/>.</summary>
    Spot,

    /// <summary>How far payloads scatter about their mean.</summary>
    PayloadSpread,

    /// <summary>Fuel for the same work.</summary>
    Fuel,

    /// <summary>How often the machine fails for reasons that its operator has in hand.</summary>
    Failures,

    /// <summary>The time that a technician takes for a repair.</summary>
    Repair,

    /// <summary>
    /// The chance that a technician's repair holds at the first attempt; a chance from 0 to 1, not a factor.
    /// </summary>
    FirstTimeFix,
}
