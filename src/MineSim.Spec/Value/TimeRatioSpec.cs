namespace MineSim.Spec.Value;

/// <summary>
/// A ratio of two levels of the time usage model, from 0 to 1: hours of one that lies within the other, over hours of
/// that.
/// </summary>
/// <param name="Part">The level in the numerator, inside of <paramref name="Whole"/>.</param>
/// <param name="Whole">The level in the denominator.</param>
public readonly record struct TimeRatioSpec(TimeLevel Part, TimeLevel Whole)
{
    /// <summary>Its formula in words, for example <c>working ÷ available</c>.</summary>
    public string Words => $"{Word(Part)} ÷ {Word(Whole)}";

    /// <summary>The formula as a scenario says it, for example <c>working / available</c>.</summary>
    public override string ToString() => $"{Word(Part)} / {Word(Whole)}";

    private static string Word(TimeLevel level) =>
        level switch
        {
            TimeLevel.Productive => "productive",
            TimeLevel.Working => "working",
            TimeLevel.Operating => "operating",
            TimeLevel.Available => "available",
            TimeLevel.Scheduled => "scheduled",
            _ => "calendar",
        };
}
