using MineSim.Records.TimeUsage;

namespace MineSim.Records.Losses;

/// <summary>
/// A cause of lost tonnes: the hours of machines that it takes. A new time category needs a line in <see cref="All"/>,
/// and nothing else.
/// </summary>
/// <param name="OfTrucks">Name of the line for hours of trucks; <see langword="null"/> where they have none.</param>
/// <param name="OfLoaders">Name of the line for hours of loaders; the same where it stops all alike.</param>
/// <param name="Categories">The time categories.</param>
public sealed record LossCause(string? OfTrucks, string? OfLoaders, params IReadOnlyList<TimeCategory> Categories)
{
    /// <summary>What the machines that there are could not do.</summary>
    /// <summary>What the machines that there are could not do.</summary>
    public const string Capacity = "capacity";

    /// <summary>Work that took longer than at full pace with an experienced operator.</summary>
    public const string Pace = "pace";

    /// <summary>What no other cause explains.</summary>
    public const string Other = "other";

    /// <summary>
    /// Trucks wait while all loaders that would serve them are at work: too few loaders, or trucks that come in
    /// bunches.
    /// </summary>
    public const string QueueLoader = "queue_loader";

    /// <summary>Trucks stand, no loader is at work, and no loader lost an hour that would explain it.</summary>
    public const string NoLoader = "no_loader";

    /// <summary>Loaders wait while trucks are under way: too few trucks, or trucks that come in bunches.</summary>
    public const string WaitTruck = "wait_truck";

    /// <summary>Trucks queue at a dump that is down, or whose bin or pile has no room.</summary>
    public const string DumpBlocked = "dump_blocked";

    /// <summary>Trucks queue at a dump that works.</summary>
    public const string QueueDump = "queue_dump";

    /// <summary>Machines of the scenario that have not arrived yet.</summary>
    public static LossCause NotDelivered { get; } = new("not_delivered", "loader_not_delivered");

    /// <summary>Every cause that is a time category, in the order in which they are reported.</summary>
    public static IReadOnlyList<LossCause> All { get; } =
    [
        new("no_operator", "loader_no_operator", TimeCategory.NoOperator),
        new("wait_repair", "loader_wait_repair", TimeCategory.WaitRepair),
        new("repair", "loader_repair", TimeCategory.Repair),
        new("wait_service", "loader_wait_service", TimeCategory.WaitService),
        new("service", "loader_service", TimeCategory.Service),
        new(QueueDump, null, TimeCategory.QueueDump),
        new("queue_road", null, TimeCategory.QueueRoad),
        new("charging", null, TimeCategory.WaitCharger, TimeCategory.Charge),
        new(null, "loader_moves", TimeCategory.Relocating),
        new(null, "no_face", TimeCategory.NoFace),
        new("delays", "delays", TimeCategory.ShiftChange, TimeCategory.Meal, TimeCategory.Fuel, TimeCategory.Blast),
        new("weather", "weather", TimeCategory.Weather),
        new("holiday", "holiday", TimeCategory.Holiday),
    ];

    /// <summary>
    /// What stops trucks and loaders at once, and so keeps nobody waiting for the other: only as far as one class
    /// spends a
    /// greater share of its time in it than the other.
    /// </summary>
    public static IReadOnlySet<TimeCategory> CommonStops { get; } =
        new HashSet<TimeCategory>
        {
            TimeCategory.ShiftChange,
            TimeCategory.Blast,
            TimeCategory.Weather,
            TimeCategory.Holiday,
        };

    /// <summary>Name of its line; <see langword="null"/> where the class has none.</summary>
    /// <param name="trucks">Of trucks, or else of loaders.</param>
    public string? Of(bool trucks) => trucks ? OfTrucks : OfLoaders;
}
