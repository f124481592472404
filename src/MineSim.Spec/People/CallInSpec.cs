using MineSim.Spec.Ranges;

namespace MineSim.Spec.People;

/// <summary>
/// Call-ins: people on a day off are asked to fill positions that nobody rostered fills. They come within fatigue
/// rules,
/// never on two shifts in a row or of a day, nor from training or leave, and their hours are overtime. As nobody knows
/// ahead what a shift will lack,
/// they are asked for as many as the same shift of the day lacked the last time it began before they are asked.
/// </summary>
/// <param name="Accept">The chance, from 0 to 1, that somebody who is asked is near and comes; drawn by each person at
/// each asking.</param>
/// <param name="LeadHours">Hours, 0 or more, from the start of the shift in which they are asked to the start of that
/// to which they come, at least: 0 for the shift that turns out short itself; <see langword="null"/> to be asked in the
/// shift before.</param>
public sealed record CallInSpec([Limits(Measure.Share)] double Accept, [Limits(Measure.Time)] double? LeadHours = null);
