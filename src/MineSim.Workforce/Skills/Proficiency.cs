using MineSim.Spec.Skills;

namespace MineSim.Workforce.Skills;

/// <summary>
/// How good somebody is at what they do now. Factors multiply what the mine's figures say: 1 where nothing is learned,
/// and for experienced people unless their skill's curve ends elsewhere.
/// </summary>
/// <param name="Time">Factor of the time that work takes.</param>
/// <param name="Spot">Factor of spot time, on top of <paramref name="Time"/>.</param>
/// <param name="PayloadSpread">Factor of the scatter of payloads about their mean.</param>
/// <param name="Fuel">Factor of fuel for the same work.</param>
/// <param name="Failures">Factor of failures that operators have in hand.</param>
/// <param name="Repair">Factor of the time of a repair.</param>
/// <param name="FirstTimeFix">The chance that a repair holds at the first attempt.</param>
public readonly record struct Proficiency(
    double Time,
    double Spot,
    double PayloadSpread,
    double Fuel,
    double Failures,
    double Repair,
    double FirstTimeFix
)
{
    /// <summary>An experienced person, whose repairs hold.</summary>
    public static Proficiency Experienced { get; } = new(1, 1, 1, 1, 1, 1, 1);

    internal Proficiency Plus(Proficiency other) =>
        new(
            Time + other.Time,
            Spot + other.Spot,
            PayloadSpread + other.PayloadSpread,
            Fuel + other.Fuel,
            Failures + other.Failures,
            Repair + other.Repair,
            FirstTimeFix + other.FirstTimeFix
        );

    internal Proficiency Over(int count) =>
        new(
            Time / count,
            Spot / count,
            PayloadSpread / count,
            Fuel / count,
            Failures / count,
            Repair / count,
            FirstTimeFix / count
        );

    /// <summary>What a skill gives after so many hours of practice.</summary>
    internal static Proficiency Of(SkillSpec? skill, double hours)
    {
        var proficiency = Experienced;
        if (skill is null)
            return proficiency;
        foreach (var (effect, curve) in skill.Learning)
        {
            var factor = curve.At(hours);
            proficiency = effect switch
            {
                SkillEffect.Time => proficiency with { Time = factor },
                SkillEffect.Spot => proficiency with { Spot = factor },
                SkillEffect.PayloadSpread => proficiency with { PayloadSpread = factor },
                SkillEffect.Fuel => proficiency with { Fuel = factor },
                SkillEffect.Failures => proficiency with { Failures = factor },
                SkillEffect.Repair => proficiency with { Repair = factor },
                _ => proficiency with { FirstTimeFix = factor },
            };
        }

        return proficiency;
    }
}
