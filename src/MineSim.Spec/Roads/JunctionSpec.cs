using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// A node where roads meet, which trucks that drive through cross one at a time. Trips that begin or end there do not
/// cross it.
/// </summary>
/// <remarks>
/// A truck holds the junction from when it drives into it, for <paramref name="CrossingHours"/>, and drives on
/// meanwhile:
/// what segments take holds the time of driving through. Who comes while it is held waits. Trucks from one road keep
/// their
/// order; of the first of each road that goes which has the right of way, among equals the one that came first.
/// </remarks>
/// <param name="Node">The node, as segments name it.</param>
/// <param name="CrossingHours">Hours for which each truck holds it, above 0.</param>
public sealed record JunctionSpec(string Node, [Limits(Measure.Time, Lowest.OneSecond)] double CrossingHours)
{
    /// <summary>Who goes first.</summary>
    public RightOfWay RightOfWay { get; init; } = RightOfWay.Loaded;

    /// <summary>
    /// Neighbouring nodes from which its main road comes: trucks from there go before all others, whatever they carry;
    /// among
    /// themselves, and among the others, <see cref="RightOfWay"/> holds. Empty where all roads are equal.
    /// </summary>
    public IReadOnlyList<string> MainRoad { get; init; } = [];
}

/// <summary>Who goes first at a junction.</summary>
public enum RightOfWay
{
    /// <summary>Loaded trucks before empty ones.</summary>
    Loaded,

    /// <summary>Who came first.</summary>
    FirstCome,
}
