namespace MineSim.Records.TimeUsage;

/// <summary>The categories, and what they have in common.</summary>
public static class TimeCategories
{
    /// <summary>How many categories there are.</summary>
    public const int Count = (int)TimeCategory.Service + 1;

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<TimeCategory> All { get; } = Enum.GetValues<TimeCategory>();

    /// <summary>The class of time that a category belongs to.</summary>
    public static TimeClass ClassOf(TimeCategory category) => TimeUsageModel.PlaceOf(category).Class;
}
