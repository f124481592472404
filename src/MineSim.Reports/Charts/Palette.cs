namespace MineSim.Reports;

/// <summary>
/// Colours by meaning, so that a time category looks the same in every chart: work is blue and green, waiting amber,
/// planned delays violet, missing people pink, breakdowns red. The style sheet holds the colours themselves.
/// </summary>
internal static class Palette
{
    private static readonly string[] Known =
    [
        "travel_empty", "travel_loaded", "spot", "load", "dump",
        "queue_loader", "queue_dump", "queue_road", "wait_truck", "no_loader",
        "shift_change", "meal", "fuel", "wait_charger", "charge", "blast", "weather",
        "no_operator", "wait_service", "service", "wait_repair", "repair", "holiday",
    ];

    /// <summary>Where an item stands in a legend: work first, breakdowns last, others after them.</summary>
    public static int Place(string item) => Array.IndexOf(Known, item) is var place and >= 0 ? place : Known.Length;

    /// <summary>The style class of an item; one neutral class for all that have no meaning of their own.</summary>
    public static string Class(string item) => Place(item) < Known.Length ? "c-" + item.Replace('_', '-') : "c-other";
}
