namespace MineSim.Reports.Sections;

/// <summary>Time categories that a planner reads together.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Role">What its colour stands for.</param>
/// <param name="Categories">Its categories, as the KPIs name them, with the words for them.</param>
internal sealed record TimeGroup(string Name, string Role, IReadOnlyList<(string Category, string Words)> Categories)
{
    /// <summary>All groups, from work to breakdown.</summary>
    public static IReadOnlyList<TimeGroup> All { get; } =
    [
        new(
            "working",
            Roles.Working,
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
            Roles.Waiting,
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
            Roles.Delays,
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
        new("no operator", "no_operator", [("no_operator", "")]),
        new(
            "down",
            Roles.Down,
            [
                ("wait_repair", "waiting for repair"),
                ("repair", "under repair"),
                ("wait_service", "waiting for service"),
                ("service", "in service"),
            ]
        ),
        new("holidays", "holiday", [("holiday", "")]),
    ];

    /// <summary>The categories that some group has.</summary>
    public static IReadOnlySet<string> Known { get; } =
        All.SelectMany(group => group.Categories).Select(part => part.Category).ToHashSet();
}
