using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>How roads wear.</summary>
internal static class WearBlock
{
    private static readonly Key<double> Adds = new(
        "adds",
        new QuantityKind(Dimension.Grade, Lowest.AboveZero),
        "Rolling resistance that the tonnes of `per` add.",
        required: true
    )
    {
        Into = nameof(RoadWearSpec.Adds),
    };

    private static readonly Key<double> Per = new(
        "per",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "Tonnes that pass over a segment, both ways together.",
        required: true
    )
    {
        Into = nameof(RoadWearSpec.PerTonnes),
    };

    private static readonly Key<bool> OfPayload = new(
        "of",
        new ChoiceKind<bool>("word", ("gross", false), ("payload", true)),
        "What counts: `gross`, all that trucks weigh, empty ones too; or `payload`, what they carry.",
        fallback: "gross"
    )
    {
        Into = nameof(RoadWearSpec.OfPayload),
    };

    private static readonly Key<double> UpTo = new(
        "up-to",
        new QuantityKind(Dimension.Grade, Lowest.AboveZero),
        "The most that wear comes to add.",
        required: true
    )
    {
        Into = nameof(RoadWearSpec.UpTo),
    };

    public static Block<RoadWearSpec> Kind { get; } =
        new(
            "wear",
            "How the rolling resistance of a segment grows with what passes, until it is graded.",
            [Adds, Per, OfPayload, UpTo],
            f => new(f.Get(Adds), f.Get(Per), f.Get(UpTo)) { OfPayload = f.Get(OfPayload) },
            whole: true
        );
}
