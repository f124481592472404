using MineSim.Spec.Ranges;

namespace MineSim.Spec.Ground;

/// <summary>A mine plan: what is to be dug in which period, by which loaders, and where it is to go.</summary>
/// <remarks>
/// A loader follows the rows of the period that name it, in their order: it goes on to the next when the planned tonnes
/// are dug or no rock is left. When all of the period are done it goes on where it is while there is rock, then to its
/// rows of later periods, then to what is left of earlier ones, then to the faces that name it; without any it stands.
/// A
/// new period takes loaders away from what is left of the one before. Of a period that begins before the run, the part
/// of
/// its tonnes is to be dug that lies within.
/// </remarks>
/// <param name="Periods">Its periods in order of time, without overlap.</param>
/// <param name="Rows">Its rows.</param>
public sealed record MinePlanSpec(IReadOnlyList<PlanPeriodSpec> Periods, IReadOnlyList<PlanRowSpec> Rows)
{
    /// <summary>
    /// Tonnes planned between two hours of the run. Of a period that only partly lies between them, the same part of
    /// its
    /// tonnes counts.
    /// </summary>
    /// <param name="material">Name of the material; <see langword="null"/> for all.</param>
    /// <param name="fromHour">The first hour.</param>
    /// <param name="toHour">The last hour.</param>
    public double TonnesBetween(string? material, double fromHour, double toHour) =>
        Rows.Where(row => material is null || row.Material == material)
            .Sum(row => row.Tonnes * Periods[row.Period].ShareBetween(fromHour, toHour));
}

/// <summary>A period of a plan.</summary>
/// <param name="Name">Its name, for example <c>2028-01</c>.</param>
/// <param name="FromHour">Hours after the start of the run at which it begins; below 0 where it begins before the
/// run.</param>
/// <param name="ToHour">Hours after the start of the run at which it ends.</param>
public sealed record PlanPeriodSpec(
    string Name,
    [Limits(Measure.Time, Lowest.Any)] double FromHour,
    [Limits(Measure.Time, Lowest.Any)] double ToHour
)
{
    /// <summary>The share of it, from 0 to 1, that lies between two hours of the run.</summary>
    public double ShareBetween(double fromHour, double toHour) =>
        Math.Max(0, Math.Min(ToHour, toHour) - Math.Max(FromHour, fromHour)) / (ToHour - FromHour);
}

/// <summary>A row of a plan: what is to be dug at one place within one period.</summary>
/// <param name="Period">Index of its period.</param>
/// <param name="Face">Name of the face.</param>
/// <param name="Block">Name of the block; <see langword="null"/> for what the face has of the material, block by
/// block.</param>
/// <param name="Material">Name of the material.</param>
/// <param name="Tonnes">Tonnes to be moved in the whole period.</param>
public sealed record PlanRowSpec(
    [Whole(0, 1000000)] int Period,
    string Face,
    string? Block,
    string Material,
    [Limits(Measure.Mass, Lowest.AboveZero)] double Tonnes
)
{
    /// <summary>
    /// The metal that the plan expects in a tonne; <see langword="null"/> for that of the block or material.
    /// </summary>
    public Metal? Grade { get; init; }

    /// <summary>Names of the dumps it is to go to, in order of preference; empty for those of the face.</summary>
    public IReadOnlyList<string> Dumps { get; init; } = [];

    /// <summary>Names of the loaders that are to dig it; empty for those of the face.</summary>
    public IReadOnlyList<string> Loaders { get; init; } = [];
}
