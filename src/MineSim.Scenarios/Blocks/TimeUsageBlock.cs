using MineSim.Scenarios.Language;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Blocks;

/// <summary>How a company defines its ratios of time.</summary>
internal static class TimeUsageBlock
{
    private static readonly TimeRatiosSpec Usual = new();

    private static readonly TimeLevel[] Works = [TimeLevel.Operating, TimeLevel.Working, TimeLevel.Productive];

    private static readonly TimeLevel[] Wholes = [TimeLevel.Available, TimeLevel.Scheduled, TimeLevel.Calendar];

    private static readonly Key<TimeRatioSpec> Availability = new(
        "physical-availability",
        Ratio([TimeLevel.Available], [TimeLevel.Scheduled, TimeLevel.Calendar]),
        "KPIs `truck_availability`, `loader_availability`.",
        fallback: $"{Usual.PhysicalAvailability}"
    );

    private static readonly Key<TimeRatioSpec> Use = new(
        "use-of-availability",
        Ratio(Works, Wholes),
        "KPIs `…_use_of_availability`.",
        fallback: $"{Usual.UseOfAvailability}"
    );

    private static readonly Key<TimeRatioSpec> Operating = new(
        "operating-utilisation",
        Ratio(Works, Wholes),
        "KPIs `…_operating_utilisation`.",
        fallback: $"{Usual.OperatingUtilisation}"
    );

    private static readonly Key<TimeRatioSpec> Effective = new(
        "effective-utilisation",
        Ratio(Works, Wholes),
        "KPIs `…_utilisation`.",
        fallback: $"{Usual.EffectiveUtilisation}"
    );

    public static Key<TimeRatiosSpec> Key { get; } =
        new(
            "time-usage",
            new Block<TimeRatiosSpec>(
                "time usage",
                "How your company defines the ratios of time. Each is hours at one level of the time usage model "
                    + "over hours at another: "
                    + "`calendar` is all time, `scheduled` that less holidays, `available` that less down time, "
                    + "`operating` that less standby, `working` that less delays, "
                    + "`productive` that less waiting for other machines. KPIs keep their names.",
                [Availability, Use, Operating, Effective],
                f =>
                    new()
                    {
                        PhysicalAvailability = f.Get(Availability),
                        UseOfAvailability = f.Get(Use),
                        OperatingUtilisation = f.Get(Operating),
                        EffectiveUtilisation = f.Get(Effective),
                    }
            ),
            "How ratios of time are defined.",
            fallback: "{}"
        );

    private static ChoiceKind<TimeRatioSpec> Ratio(TimeLevel[] parts, TimeLevel[] wholes) =>
        new(
            "ratio of time levels",
            [
                .. from part in parts
                from whole in wholes
                let ratio = new TimeRatioSpec(part, whole)
                from text in new[] { $"{ratio}", $"{ratio}".Replace(" ", "", StringComparison.Ordinal) }
                select (text, ratio),
            ]
        );
}
