using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Plant;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>The window within which a crusher's feed is blended.</summary>
internal static class BlendBlock
{
    private static readonly Key<QuantitySpan> Copper = new(
        "copper",
        new QuantitySpanKind(Dimension.Share, "0.5 % to 0.7 %"),
        "The window for copper: from the least to the most that the blend may hold."
    )
    {
        Into = nameof(BlendSpec.Copper),
    };

    private static readonly Key<QuantitySpan> Gold = new(
        "gold",
        new QuantitySpanKind(Dimension.Concentration, "0.3 g/t to 0.5 g/t"),
        "The window for gold."
    )
    {
        Into = nameof(BlendSpec.Gold),
    };

    private static readonly Key<double> Over = new(
        "over",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "Of how many tonnes the blend is the grade: that of a wholly mixed pile of so many tonnes, through "
            + "which all goes that comes into the bin, so that the latest tonne counts most. At least the mean "
            + "load of the largest truck; what the surge pile usually holds, where the mill is what matters.",
        required: true
    )
    {
        Into = nameof(BlendSpec.OverTonnes),
    };

    private static readonly Block<BlendSpec> BlendKind = new(
        "blend",
        "A window for the grade of what comes into the bin, from trucks and feeder together, of copper, gold "
            + "or both. A truck whose ore would take the blend out of it, or further out, goes on to the next dump "
            + "of its face that takes it, and tips all the same where there is none. The feeder takes from its ROM "
            + "piles in turn what brings the blend nearest to the middle, and chooses anew after each hundredth of "
            + "`over`. The blend begins in the middle.",
        [Copper, Gold, Over],
        f => new(f.Get(Over)) { Copper = Window(f.FindValue(Copper)), Gold = Window(f.FindValue(Gold)) }
    );

    /// <summary>The key <c>blend</c> of a crusher.</summary>
    public static Key<BlendSpec> Key { get; } =
        new(
            "blend",
            BlendKind,
            "Within which grades the crusher's feed is blended; without it trucks and feeder do not look at grades."
        )
        {
            Into = "Crusher.Blend",
        };

    private static GradeWindow? Window(QuantitySpan? span) =>
        span is { } window ? new(window.Least, window.Most) : null;
}
