using System.Text.Json;

namespace MineSim.Records.TimeUsage;

/// <summary>How categories are written in results: <c>travel_empty</c>, <c>queue_loader</c> ….</summary>
public static class CategoryNames
{
    private static readonly string[] Names =
    [
        .. Enum.GetNames<TimeCategory>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName),
    ];

    /// <summary>The category in snake_case; the same string object at every call.</summary>
    public static string Of(TimeCategory category) => Names[(int)category];
}
