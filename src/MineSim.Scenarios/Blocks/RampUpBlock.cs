using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>How new machines get up to speed.</summary>
internal static class RampUpBlock
{
    private static readonly Key<double> Hours = new(
        "hours",
        new QuantityKind(Dimension.Time, Lowest.OneSecond),
        "Operating hours after which it works at full pace.",
        required: true
    );

    private static readonly Key<double> From = new(
        "from",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Its pace when it is new. A truck that drives, spots and tips, or a loader that loads, at 70 % takes "
            + "1/0.7 of the time.",
        required: true
    );

    public static Block<RampUpSpec> Kind { get; } =
        new(
            "ramp up",
            "A new machine and its people get up to speed: its pace rises in a straight line with its operating "
                + "hours, and is looked at as each shift begins.",
            [Hours, From],
            f => new(f.Get(Hours), f.Get(From))
        );
}
