using MineSim.Spec.Ranges;

namespace MineSim.Spec.People;

/// <summary>
/// Annual leave: so many working days in each year of 365 days since somebody joined, in blocks that fall anywhere in
/// it.
/// </summary>
/// <param name="DaysAYear">Working days off in each year, 0 to 365; all of them when the roster has no more.</param>
/// <param name="InARow">Working days that are taken together, 1 or more; one block may be shorter.</param>
public sealed record LeaveSpec([Whole(0, 365)] int DaysAYear, [Whole(1, 365)] int InARow);
