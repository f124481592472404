using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>When people begin a programme.</summary>
internal static class IntakeBlock
{
    private static readonly Key<long> Cohort = new("cohort", Common.Count(10_000), "How many begin together.")
    {
        Into = nameof(IntakeSpec.Count),
    };
    private static readonly Key<IReadOnlyList<Moment>> On = new(
        "on",
        new ListOf<Moment>(Common.Moment),
        "The dates on which a cohort begins. Either this, or `from` and `every`."
    )
    {
        Into = nameof(IntakeSpec.FromHour),
    };
    private static readonly Key<Moment> From = new(
        "from",
        Common.Moment,
        "When the first begin. It may lie before the run, as the other dates: then those who began are as "
            + "far as nothing but seats and the roster let them come.",
        fallback: "0 h"
    )
    {
        Into = nameof(IntakeSpec.FromHour),
    };
    private static readonly Key<double> Every = new(
        "every",
        Common.TimeAboveZero,
        "From one cohort to the next; without it there is one."
    )
    {
        Into = nameof(IntakeSpec.EveryHours),
    };
    private static readonly Key<long> PerMonth = new(
        "per-month",
        Common.Count(10_000),
        "In place of cohorts: so many in a month, evenly spread, one by one."
    )
    {
        Into = nameof(IntakeSpec.EveryHours),
    };
    private static readonly Key<Moment> Until = new("until", Common.Moment, "From when on nobody begins any more.")
    {
        Into = nameof(IntakeSpec.UntilHour),
    };

    /// <summary>An intake.</summary>
    public static Block<IReadOnlyList<IntakeSpec>> Kind { get; } =
        new("intake", "When people begin a programme.", [Cohort, On, From, Every, PerMonth, Until], Intake);

    private static IReadOnlyList<IntakeSpec> Intake(Fields f)
    {
        f.RequireOne(Cohort, PerMonth);
        f.RequireWith(On, Cohort);
        f.RequireWith(Every, Cohort);
        f.Forbid(On, From);
        f.Forbid(On, Every);
        f.Forbid(On, Until);
        const double month = 8760.0 / 12;
        var every = f.FindValue(PerMonth) is { } perMonth
            ? month / perMonth
            : f.FindValue(Every) ?? double.PositiveInfinity;
        var count = (int)(f.FindValue(Cohort) ?? 1);
        return f.Get(On) is { Count: > 0 } dates
            ? [.. dates.Select(date => new IntakeSpec(count, date.HoursFrom(f.Start)))]
            :
            [
                new(
                    count,
                    f.Get(From).HoursFrom(f.Start),
                    every,
                    f.FindValue(Until)?.HoursFrom(f.Start) ?? double.PositiveInfinity
                ),
            ];
    }
}
