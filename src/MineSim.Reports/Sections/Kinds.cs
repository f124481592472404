namespace MineSim.Reports.Sections;

/// <summary>
/// Which roles look alike and in which order they stand in a legend, so that a time category looks the same in every
/// chart of every front end.
/// </summary>
public static class Kinds
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

    /// <summary>Where a role stands in a legend: work first, breakdowns last, others after them.</summary>
    /// <param name="role">A time category, a cause or a cost, by its name in the dataset.</param>
    public static int Place(string role) => Array.IndexOf(Known, Of(role)) is var place and >= 0 ? place : Known.Length;

    /// <summary>The role that a role looks like; itself where it has a colour of its own, or none.</summary>
    /// <param name="role">A time category, a cause or a cost, by its name in the dataset.</param>
    public static string Of(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        if (Array.IndexOf(Known, role) >= 0)
            return role;
        // A loss of loaders looks as that of trucks does.
        var name = role.StartsWith("loader_", StringComparison.Ordinal) ? role["loader_".Length..] : role;
        return Alike.GetValueOrDefault(name, name);
    }

    /// <summary>Whether a role, or what it looks like, has a colour of its own.</summary>
    /// <param name="role">A time category, a cause or a cost, by its name in the dataset.</param>
    public static bool IsKnown(string role) => Place(role) < Known.Length;
}
