using MineSim.Spec.Calendars;
using MineSim.Spec.Hiring;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Positions;

/// <summary>What a workforce is to fill where there is no mine to ask for it.</summary>
/// <param name="Shifts">The day's shifts, 1 or more, in the order of their hours.</param>
/// <param name="Positions">The positions, most important first.</param>
public sealed record WorkforcePlanSpec(IReadOnlyList<ShiftSpec> Shifts, IReadOnlyList<PlannedPositionsSpec> Positions)
{
    /// <summary>
    /// The name of every position, in the order of their numbers: <c>trucks-01</c>, <c>trucks-02</c> ….
    /// </summary>
    public IReadOnlyList<string> Names() =>
        [
            .. Positions.SelectMany(positions =>
                Enumerable.Range(1, positions.Most).Select(number => $"{positions.Name}-{number:00}")
            ),
        ];
}

/// <summary>Positions alike.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Skill">The skill that they want; <see langword="null"/> when anybody may fill them.</param>
/// <param name="Wanted">How many from which hour on, in the order of hours; none before the first.</param>
/// <param name="WorkedHours">Hours that are worked in each in a shift, 0 or more: what practice grows by.
/// <see langword="null"/> for the whole shift.</param>
public sealed record PlannedPositionsSpec(
    string Name,
    string? Skill,
    IReadOnlyList<WantedSpec> Wanted,
    [Limits(Measure.Time)] double? WorkedHours
)
{
    /// <summary>The shifts in which they are to be filled; empty for every shift.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    /// <summary>The most that are ever wanted.</summary>
    public int Most => Wanted.Count == 0 ? 0 : Wanted.Max(step => step.Count);
}
