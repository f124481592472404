using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>
/// A maker's service contract: technicians beside the mine's own, who leave one by one as these take over.
/// </summary>
/// <param name="Technicians">Who comes, by skill; there from the start of the run.</param>
/// <param name="FullUntilHour">Hours after the start of the run up to which all are there, 0 or more.</param>
/// <param name="EndsHour">Hours after the start of the run from which on nobody is, at or after
/// <paramref name="FullUntilHour"/>; between the two their number falls in a straight line, rounded up.</param>
public sealed record ServiceContractSpec(
    IReadOnlyList<TechnicianGroupSpec> Technicians,
    [Limits(Measure.Time, Lowest.Any)] double FullUntilHour,
    [Limits(Measure.Time, Lowest.Any)] double EndsHour
)
{
    /// <summary>US$ a year of 8,760 hours for each of them while they are there; 0 or more.</summary>
    [Limits(Measure.YearlyCost)]
    public double UsdPerYear { get; init; }

    /// <summary>
    /// Hours for which its people are there between two hours after the start of the run, summed over them.
    /// </summary>
    public double PersonHours(double fromHour, double toHour) =>
        Technicians.Sum(group =>
            Enumerable
                .Range(0, group.Count)
                .Sum(left =>
                    Math.Max(0, Math.Min(EndsHour - left * (EndsHour - FullUntilHour) / group.Count, toHour) - fromHour)
                )
        );

    /// <summary>
    /// How many of so many are there at some hour after the start of the run. Who leaves goes at the end of a shift.
    /// </summary>
    public int CountAt(int full, double hour)
    {
        if (hour < FullUntilHour)
            return full;
        return hour >= EndsHour ? 0 : (int)Math.Ceiling(full * (EndsHour - hour) / (EndsHour - FullUntilHour));
    }
}
