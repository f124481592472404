namespace MineSim.Workforce;

/// <summary>People of one role, origin and wage, and for how long they have been employed.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Origin">Where they come from; <see langword="null"/> when not stated.</param>
/// <param name="UsdPerYear">The wage of each in US$ for a year of 8,760 hours; 0 when not stated.</param>
/// <param name="PersonHours">Hours of employment since the start of the run, of all of them together, on site or not.</param>
public readonly record struct PayrollRow(string Role, string? Origin, double UsdPerYear, double PersonHours);
