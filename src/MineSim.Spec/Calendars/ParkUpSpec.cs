using MineSim.Spec.Ranges;

namespace MineSim.Spec.Calendars;

/// <summary>
/// A change of shift at which trucks park up: towards the end of the shift they come to the line-up, and drive off
/// together when the next shift has taken over. Without it drivers are relieved in the seat, wherever the truck is.
/// </summary>
/// <param name="CallInHours">
/// Hours before the end of a shift, 0 or more, from which on a truck that has tipped, or that waits at a loader or for
/// one, goes to the line-up. One that comes after the end changes there as it comes.
/// </param>
/// <param name="At">The road node at which the line-up lies; <see langword="null"/> when trucks park where they
/// are.</param>
public sealed record ParkUpSpec([Limits(Measure.Time)] double CallInHours, string? At = null);
