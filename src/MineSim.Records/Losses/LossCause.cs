using MineSim.Records.TimeUsage;
using MineSim.Records.Words;

namespace MineSim.Records.Losses;

/// <summary>
/// A cause of lost tonnes: the hours of machines that it takes. A new time category needs a line in <see cref="All"/>,
/// and nothing else.
/// </summary>
/// <param name="OfTrucks">The line for hours of trucks; <see langword="null"/> where they have none.</param>
/// <param name="OfLoaders">The line for hours of loaders; the same where it stops all alike.</param>
/// <param name="Categories">The time categories.</param>
public sealed record LossCause(LossLine? OfTrucks, LossLine? OfLoaders, params IReadOnlyList<TimeCategory> Categories)
{
    /// <summary>Machines of the scenario that have not arrived yet.</summary>
    public static LossCause NotDelivered { get; } = new(LossLine.NotDelivered, LossLine.LoaderNotDelivered);

    /// <summary>Every cause that is a time category, in the order in which they are reported.</summary>
    public static IReadOnlyList<LossCause> All { get; } =
    [
        new(LossLine.NoOperator, LossLine.LoaderNoOperator, TimeCategory.NoOperator),
        new(LossLine.WaitRepair, LossLine.LoaderWaitRepair, TimeCategory.WaitRepair),
        new(LossLine.Repair, LossLine.LoaderRepair, TimeCategory.Repair),
        new(LossLine.WaitService, LossLine.LoaderWaitService, TimeCategory.WaitService),
        new(LossLine.Service, LossLine.LoaderService, TimeCategory.Service),
        new(LossLine.QueueDump, null, TimeCategory.QueueDump),
        new(LossLine.QueueRoad, null, TimeCategory.QueueRoad),
        new(LossLine.Charging, null, TimeCategory.WaitCharger, TimeCategory.Charge),
        new(null, LossLine.LoaderMoves, TimeCategory.Relocating),
        new(null, LossLine.NoFace, TimeCategory.NoFace),
        new(
            LossLine.Delays,
            LossLine.Delays,
            TimeCategory.ShiftChange,
            TimeCategory.Meal,
            TimeCategory.Fuel,
            TimeCategory.Blast
        ),
        new(LossLine.Weather, LossLine.Weather, TimeCategory.Weather),
        new(LossLine.Holiday, LossLine.Holiday, TimeCategory.Holiday),
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

    /// <summary>Its line; <see langword="null"/> where the class has none.</summary>
    /// <param name="trucks">Of trucks, or else of loaders.</param>
    public LossLine? Of(bool trucks) => trucks ? OfTrucks : OfLoaders;
}
