using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>What brings worn roads back.</summary>
internal static class GraderBlock
{
    private static readonly Key<long> Count = new("count", Common.Count(1000), "How many there are.", fallback: "1");

    private static readonly Key<double> Speed = new(
        "speed",
        new QuantityKind(Dimension.Speed, Lowest.AboveZero),
        "How fast one grades, turning and driving to the next segment included.",
        required: true
    )
    {
        Into = nameof(GraderSpec.Count),
    };

    private static readonly Key<long> Passes = new(
        "passes",
        Common.Count(100),
        "How often it drives over the length of a segment to grade its width.",
        fallback: "1"
    )
    {
        Into = nameof(GraderSpec.SpeedKmH),
    };

    private static readonly Key<ShiftSpan> Hours = new(
        "hours",
        new ShiftSpanKind(),
        "When they work, every day; a segment that is not finished waits for the next day.",
        fallback: "00:00-24:00"
    )
    {
        Into = nameof(GraderSpec.Passes),
    };

    private static readonly Key<double> Utilisation = new(
        "utilisation",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Share of those hours in which they grade; repairs, fuel and breaks take the rest.",
        fallback: "100 %"
    )
    {
        Into = nameof(GraderSpec.UtilisationShare),
    };

    private static readonly Key<double> From = new(
        "from",
        new QuantityKind(Dimension.Grade, Lowest.AboveZero),
        "Wear below which a segment is left alone.",
        fallback: "0.25 %"
    )
    {
        Into = nameof(GraderSpec.From),
    };

    private static readonly Key<double> HourlyCost = new(
        "hourly-cost",
        new QuantityKind(Dimension.HourlyCost, Lowest.Zero),
        "What each hour of one on a segment costs, fuel included. Counts only with `value`.",
        fallback: "0 USD/h"
    )
    {
        Into = nameof(GraderSpec.UsdPerOperatingHour),
    };

    public static Block<GraderSpec> Kind { get; } =
        new(
            "graders",
            "Motor graders. Each goes to the segment that is worn the most, leaves it as it was built, and goes "
                + "to the next. Trucks pass them.",
            [Count, Speed, Passes, Hours, Utilisation, From, HourlyCost],
            f =>
                new((int)f.Get(Count), f.Get(Speed))
                {
                    Passes = (int)f.Get(Passes),
                    StartHour = f.Get(Hours).StartHour,
                    LengthHours = f.Get(Hours).LengthHours,
                    UtilisationShare = f.Get(Utilisation),
                    From = f.Get(From),
                    UsdPerOperatingHour = f.Get(HourlyCost),
                }
        );
}
