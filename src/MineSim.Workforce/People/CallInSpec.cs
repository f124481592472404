namespace MineSim.Workforce;

/// <summary>
/// Call-ins: people on a day off are asked to fill positions that nobody rostered fills. They come within fatigue rules,
/// never on two shifts in a row or of a day, and their hours are overtime.
/// </summary>
/// <param name="Accept">The chance, from 0 to 1, that somebody who is asked is near and comes; drawn by each person at each asking.</param>
/// <param name="LeadHours">Hours, 0 or more, from the start of the shift that is short to the start of the shift to which they can come, at least; <see langword="null"/> for those of a shift.</param>
public sealed record CallInSpec(double Accept, double? LeadHours = null);
