using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Skills;

namespace MineSim.Scenarios.Blocks;

/// <summary>What practice does to people's work.</summary>
internal static class LearningBlocks
{
    private static readonly QuantityKind Factor = new(Dimension.Spread, Lowest.Zero);

    private static readonly Key<double> Novice = new(
        "novice",
        Factor,
        "What it is for somebody without practice: 1.25 for a quarter more than the figures of the mine. "
            + "Either this or `incompressible`."
    )
    {
        Into = nameof(WrightLearning.Novice),
    };

    private static readonly Key<double> Expert = new(
        "expert",
        Factor,
        "What it comes to with practice, and is for experienced people.",
        fallback: "1"
    )
    {
        Into = nameof(WrightLearning.Expert),
    };

    private static readonly Key<double> Hours = new(
        "hours",
        Common.TimeAboveZero,
        "Hours of practice in which the distance to the expert falls to 37 % (1/e): expert + (novice − "
            + "expert) · e^(−h/hours). One of this, `half-life` and `rate`."
    );

    private static readonly Key<double> HalfLife = new(
        "half-life",
        Common.TimeAboveZero,
        "Hours of practice in which the distance to the expert halves. One of this, `hours` and `rate`."
    );

    private static readonly Key<double> Rate = new(
        "rate",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Wright's learning rate: what it is multiplied by each time the units of practice double. One of "
            + "this, `hours` and `half-life`."
    )
    {
        Into = nameof(WrightLearning.Rate),
    };

    private static readonly Key<double> Unit = new(
        "unit",
        Common.TimeAboveZero,
        "Hours of practice that count as a unit, with `rate`: novice · (1 + h/unit)^log₂(rate), and never "
            + "below the expert."
    );

    private static readonly Key<double> Incompressible = new(
        "incompressible",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "The share of a novice's time that cannot be learned away, with `rate`: De Jong's law. It is all "
            + "that is left to the expert, so that a novice has expert / incompressible."
    );

    private static readonly Block<LearningCurve> Curve = new(
        "learning curve",
        "A factor that changes with hours of practice.",
        [Novice, Expert, Hours, HalfLife, Rate, Unit, Incompressible],
        BuildCurve
    );

    private static readonly (SkillEffect Effect, Key<LearningCurve> Key)[] Effects =
    [
        Of(SkillEffect.Time, "time", "The time that work takes: travel, spotting, tipping, loading."),
        Of(SkillEffect.Spot, "spot", "Spot time, on top of `time`."),
        Of(SkillEffect.PayloadSpread, "payload-spread", "How far payloads scatter about their mean, of whoever loads."),
        Of(SkillEffect.Fuel, "fuel", "Fuel or electricity for the same trip."),
        Of(SkillEffect.Failures, "failures", "Failures that operators have in hand."),
        Of(SkillEffect.Repair, "repair", "The time that technicians take for a repair."),
        Of(
            SkillEffect.FirstTimeFix,
            "first-time-fix",
            "The chance that a repair holds at the first attempt, from 0 to 1."
        ),
    ];

    private static readonly Key<IReadOnlyList<SkillEffectSpec>> Learning = new(
        "learning",
        new Block<IReadOnlyList<SkillEffectSpec>>(
            "learning",
            "What practice acts upon.",
            [.. Effects.Select(effect => effect.Key)],
            BuildLearning
        ),
        "What practice acts upon; without it nothing.",
        fallback: "{}"
    )
    {
        Into = nameof(SkillSpec.Learning),
    };

    private static readonly Key<double> Valid = new(
        "valid",
        Common.TimeAboveZero,
        "How long a licence holds after it was granted or refreshed; without it for ever. Those that people "
            + "bring along, at the start or later, lapse evenly spread over this time from then on."
    )
    {
        Into = nameof(SkillSpec.ValidHours),
    };

    private static readonly Key<double> Relicensing = new(
        "relicensing",
        Common.TimeAboveZero,
        "Hours of training that give a licence back once it has lapsed; whole shifts on site are lost to it. "
            + "Without it a refresher does, if there is one."
    )
    {
        Into = nameof(SkillSpec.RelicensingHours),
    };

    private static readonly Key<double> After = new(
        "after",
        Common.Time,
        "Time without practice before anything is forgotten.",
        fallback: "0 h"
    );

    private static readonly Key<double> Forgotten = new(
        "half-life",
        Common.TimeAboveZero,
        "Time in which the hours of practice halve then.",
        required: true
    );

    private static readonly Key<ForgettingSpec> Forgetting = new(
        "forgetting",
        new Block<ForgettingSpec>(
            "forgetting",
            "How practice fades when a skill is not used.",
            [After, Forgotten],
            f => new(f.Get(After), f.Get(Forgotten)),
            whole: true
        ),
        "How practice fades; without it it does not."
    )
    {
        Into = nameof(SkillSpec.Forgetting),
    };

    /// <summary>What is known of a skill.</summary>
    public static Block<SkillSpec> Skill { get; } =
        new(
            "skill",
            "What is known of a skill: how long a licence holds, what practice does.",
            [Valid, RefresherBlock.Key, Relicensing, Learning, Forgetting],
            f =>
            {
                f.RequireWith(Relicensing, Valid);
                return new("")
                {
                    ValidHours = f.FindValue(Valid),
                    Refresher = f.Find(RefresherBlock.Key),
                    RelicensingHours = f.FindValue(Relicensing),
                    Learning = f.Get(Learning),
                    Forgetting = f.Find(Forgetting),
                };
            }
        );

    private static LearningCurve BuildCurve(Fields f)
    {
        f.RequireOne(Novice, Incompressible);
        f.RequireOne(Hours, HalfLife, Rate);
        f.RequireWith(Unit, Rate);
        f.RequireWith(Rate, Unit);
        f.RequireWith(Incompressible, Rate);
        var expert = f.Get(Expert);
        var novice = f.FindValue(Novice) ?? expert;
        if (f.FindValue(Rate) is not { } rate)
        {
            return new ExponentialLearning(
                novice,
                f.FindValue(Hours) ?? (f.FindValue(HalfLife) ?? 1) / Math.Log(2),
                expert
            );
        }

        var unit = f.FindValue(Unit) ?? 1;
        return f.FindValue(Incompressible) is { } share
            ? new DeJongLearning(rate, unit, share, expert)
            : new WrightLearning(novice, rate, unit, expert);
    }

    private static IReadOnlyList<SkillEffectSpec> BuildLearning(Fields f)
    {
        var given = Effects.Where(effect => f.Has(effect.Key)).ToList();
        for (var i = 0; i < given.Count; i++)
            f.Problems.Derive($"[{i}].{nameof(SkillEffectSpec.Curve)}", given[i].Key.Into);
        foreach (var (effect, key) in given)
        {
            var (curve, isMoreBetter) = (f.Get(key), effect == SkillEffect.FirstTimeFix);
            if (
                isMoreBetter
                    ? curve.At(0) > curve.At(double.PositiveInfinity)
                    : curve.At(0) < curve.At(double.PositiveInfinity)
            )
            {
                f.Notes.Add(
                    f.PlaceOf(key),
                    $"'{key.Name}' grows worse with practice, since {(isMoreBetter ? "more" : "less")} is better; "
                        + "'novice' and 'expert' may be exchanged"
                );
            }
        }

        return [.. given.Select(effect => new SkillEffectSpec(effect.Effect, f.Get(effect.Key)))];
    }

    private static (SkillEffect Effect, Key<LearningCurve> Key) Of(
        SkillEffect effect,
        string name,
        string description
    ) => (effect, new(name, Curve, description) { Into = effect.ToString() });
}
