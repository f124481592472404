namespace MineSim.Reports.Charts;

/// <summary>
/// Colours by meaning, so that a time category looks the same in every chart: work is blue and green, waiting amber,
/// planned delays violet, missing people pink, breakdowns red. The style sheet holds the colours themselves.
/// </summary>
internal static class Palette
{
    private static readonly string[] Known =
    [
        "travel_empty",
        "travel_loaded",
        "spot",
        "load",
        "dump",
        "queue_loader",
        "queue_dump",
        "queue_road",
        "wait_truck",
        "no_loader",
        "shift_change",
        "meal",
        "fuel",
        "wait_charger",
        "charge",
        "blast",
        "weather",
        "no_operator",
        "wait_service",
        "service",
        "tow",
        "no_bay",
        "no_part",
        "no_tool",
        "no_technician",
        "no_skill",
        "wait_repair",
        "repair",
        "pace",
        "not_delivered",
        "holiday",
    ];

    /// <summary>What looks like something else, since it is of a kind with it and stands in other charts.</summary>
    private static readonly Dictionary<string, string> Alike = new()
    {
        ["delays"] = "meal",
        ["charging"] = "charge",
        ["dump_blocked"] = "queue_dump",
        ["relocating"] = "no_loader",
        ["moves"] = "no_loader",
        ["no_face"] = "no_loader",
        ["technician"] = "no_technician",
        ["skill"] = "no_skill",
        ["tool"] = "no_tool",
        ["part"] = "no_part",
        ["bay"] = "no_bay",
        ["qualified"] = "load",
        ["in_training"] = "travel_empty",
        ["failed"] = "repair",
        ["left"] = "holiday",
        ["cohort"] = "meal",
        ["seat"] = "shift_change",
        ["trainer"] = "no_operator",
        ["machine"] = "queue_loader",
        ["absence"] = "holiday",
        ["running"] = "load",
        ["choked"] = "queue_dump",
        ["starved"] = "wait_truck",
        ["down"] = "repair",
        ["planned_down"] = "service",
        ["idle"] = "holiday",
        ["revenue"] = "load",
        ["selling_cost"] = "wait_truck",
        ["royalties"] = "meal",
        ["operating_cost"] = "queue_dump",
        ["capital_cost"] = "repair",
    };

    /// <summary>Where an item stands in a legend: work first, breakdowns last, others after them.</summary>
    public static int Place(string item) =>
        Array.IndexOf(Known, KindOf(item)) is var place and >= 0 ? place : Known.Length;

    /// <summary>The style class of an item; one neutral class for all that have no meaning of their own.</summary>
    public static string Class(string item) =>
        Place(item) < Known.Length ? "c-" + KindOf(item).Replace('_', '-') : "c-other";

    // A loss of loaders looks as that of trucks does.
    private static string KindOf(string item)
    {
        if (Array.IndexOf(Known, item) >= 0)
            return item;
        var name = item.StartsWith("loader_", StringComparison.Ordinal) ? item["loader_".Length..] : item;
        return Alike.GetValueOrDefault(name, name);
    }
}
