namespace MineSim.Records.Words;

/// <summary>What stands behind a shortfall of the plan, beside the time categories.</summary>
public static class PlanWords
{
    /// <summary>Nothing was left to dig.</summary>
    public static Word NoRock { get; } = new("no_rock", "no rock", "The line had no rock left.");

    /// <summary>Its loaders were not there yet.</summary>
    public static Word NotArrived { get; } =
        new("not_arrived", "not arrived", "The line's loaders had not arrived yet.");

    /// <summary>Its loaders were at work.</summary>
    public static Word Busy { get; } = new("busy", "busy", "The line's loaders were loading for most of the period.");
}
