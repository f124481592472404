using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// What a two-way segment has of one lane: trucks drive on it in one direction at a time, and do not pass each other.
/// </summary>
/// <remarks>
/// With trucks always waiting at both ends, platoon k, headway h and T for a truck to cross, 2k trucks cross in every
/// 2T + 2(k − 1)h.
/// </remarks>
/// <param name="Platoon">
/// Trucks that may still go in one direction while others wait at the other end, 1 or more; then it is their turn.
/// Without any at the other end the direction keeps going.
/// </param>
public sealed record OneLaneSpec([Whole(1, 1000)] int Platoon);
