using MineSim.Spec.Ranges;

namespace MineSim.Spec.People;

/// <summary>
/// Sickness in spells: healthy and sick times take turns, each exponentially distributed (an alternating renewal
/// process,
/// Cox, 1962). It begins in its steady state, so that the chance to be sick is the share at every instant.
/// </summary>
/// <param name="Share">The share of time, from 0 to 1, for which somebody is sick.</param>
/// <param name="SpellHours">Mean calendar hours of a spell, above 0.</param>
public sealed record SicknessSpec(
    [Limits(Measure.Share)] double Share,
    [Limits(Measure.Time, Lowest.OneSecond)] double SpellHours
);
