namespace MineSim.Cli.Showing;

/// <summary>Time categories that a planner reads together.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Categories">Its categories, as the KPIs name them, with the words for them.</param>
internal sealed record TimeGroup(string Name, string Colour, IReadOnlyList<(string Category, string Words)> Categories)
{
    /// <summary>All groups, from work to breakdown.</summary>
    public static IReadOnlyList<TimeGroup> All { get; } =
    [
        new(
            "working",
            "green",
            [
                ("travel_empty", "travelling empty"),
                ("spot", "spotting"),
                ("load", "loading"),
                ("travel_loaded", "travelling loaded"),
                ("dump", "dumping"),
            ]
        ),
        new(
            "queueing and waiting",
            "yellow",
            [
                ("queue_loader", "truck at the loader"),
                ("queue_dump", "truck at the dump"),
                ("no_loader", "truck, no loader at work"),
                ("queue_road", "truck held on the road"),
                ("wait_truck", "loader, no truck"),
                ("no_face", "loader, no face left"),
            ]
        ),
        new(
            "delays",
            "blue",
            [
                ("shift_change", "change of shift"),
                ("meal", "meals"),
                ("fuel", "refuelling"),
                ("wait_charger", "waiting for a charger"),
                ("charge", "charging"),
                ("blast", "blasting"),
                ("weather", "weather"),
                ("relocating", "loader moving to another face"),
            ]
        ),
        new("no operator", "magenta", [("no_operator", "")]),
        new(
            "down",
            "red",
            [
                ("wait_repair", "waiting for repair"),
                ("repair", "under repair"),
                ("wait_service", "waiting for service"),
                ("service", "in service"),
            ]
        ),
        new("holidays", "grey", [("holiday", "")]),
    ];
}
