using MineSim.Records.TimeUsage;

namespace MineSim.Records.Maintenance;

/// <summary>What a mine's workshop has done from the start of the run to a moment.</summary>
/// <param name="TruckHours">Hours of trucks' work orders, indexed by <see cref="WorkOrderState"/>.</param>
/// <param name="LoaderHours">Hours of loaders' work orders, indexed by <see cref="WorkOrderState"/>.</param>
/// <param name="Opened">Work orders that were opened, indexed by <see cref="WorkOrderKind"/>.</param>
/// <param name="Closed">Work orders that were closed, indexed by <see cref="WorkOrderKind"/>.</param>
/// <param name="Labour">Hours of technicians at work, by the skill that was asked for.</param>
/// <param name="Bays">Bays, in the order of the spec.</param>
/// <param name="Parts">Parts, in the order of the spec.</param>
public sealed record MaintenanceTotals(
    IReadOnlyList<double> TruckHours,
    IReadOnlyList<double> LoaderHours,
    IReadOnlyList<long> Opened,
    IReadOnlyList<long> Closed,
    IReadOnlyList<LabourTotals> Labour,
    IReadOnlyList<BayTotals> Bays,
    IReadOnlyList<PartTotals> Parts
)
{
    /// <summary>Special tools, in the order of the spec.</summary>
    public IReadOnlyList<ToolTotals> Tools { get; init; } = [];

    /// <summary>
    /// The same as <see cref="TruckHours"/> without the time in which other work was done on the truck while its order
    /// waited
    /// for a part: so every hour that trucks were down counts once.
    /// </summary>
    public IReadOnlyList<double> TruckDownHours { get; init; } = TruckHours;

    /// <summary>The same of loaders.</summary>
    public IReadOnlyList<double> LoaderDownHours { get; init; } = LoaderHours;

    /// <summary>
    /// Work orders closed of the jobs that have a cost of their own, in the order in which they first were.
    /// </summary>
    public IReadOnlyList<JobTotals> Jobs { get; init; } = [];

    /// <summary>What was done since an earlier moment.</summary>
    internal MaintenanceTotals Since(MaintenanceTotals earlier) =>
        new(
            Difference.Of(TruckHours, earlier.TruckHours),
            Difference.Of(LoaderHours, earlier.LoaderHours),
            Difference.Of(Opened, earlier.Opened),
            Difference.Of(Closed, earlier.Closed),
            [
                .. Labour.Select(now =>
                    now with
                    {
                        Hours = now.Hours - earlier.Labour.FirstOrDefault(then => then.Skill == now.Skill).Hours,
                    }
                ),
            ],
            [.. Bays.Zip(earlier.Bays, (now, then) => now with { BusyHours = now.BusyHours - then.BusyHours })],
            [
                .. Parts.Zip(
                    earlier.Parts,
                    (now, then) =>
                        new PartTotals(
                            now.Name,
                            now.Used - then.Used,
                            now.Arrived - then.Arrived,
                            now.StockOuts - then.StockOuts,
                            now.LevelHours - then.LevelHours
                        )
                ),
            ]
        )
        {
            Tools =
            [
                .. Tools.Zip(earlier.Tools, (now, then) => now with { BusyHours = now.BusyHours - then.BusyHours }),
            ],
            TruckDownHours = Difference.Of(TruckDownHours, earlier.TruckDownHours),
            LoaderDownHours = Difference.Of(LoaderDownHours, earlier.LoaderDownHours),
            Jobs =
            [
                .. Jobs.Select(now =>
                    now.Since(earlier.Jobs.FirstOrDefault(then => (then.Model, then.Item) == (now.Model, now.Item)))
                ),
            ],
        };
}

/// <summary>Hours of technicians at work: people × hours.</summary>
/// <param name="Skill">The skill that was asked for; <see langword="null"/> where any technician would do.</param>
/// <param name="Hours">Their hours.</param>
public readonly record struct LabourTotals(string? Skill, double Hours);

/// <summary>Work orders closed of one failure mode, service or component.</summary>
/// <param name="Model">The machines' model.</param>
/// <param name="Item">The failure mode, service or component.</param>
/// <param name="Orders">How many.</param>
/// <param name="Usd">US$ that they cost beside parts and people.</param>
public readonly record struct JobTotals(string Model, string Item, long Orders, double Usd)
{
    internal JobTotals Since(JobTotals earlier) =>
        this with
        {
            Orders = Orders - earlier.Orders,
            Usd = Usd - earlier.Usd,
        };
}

/// <summary>Bays of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
/// <param name="BusyHours">Bay hours with a machine in them.</param>
public readonly record struct BayTotals(string Kind, int Count, double BusyHours);

/// <summary>Special tools of a kind.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Count">How many.</param>
/// <param name="BusyHours">Tool hours with a work order that has them.</param>
public readonly record struct ToolTotals(string Name, int Count, double BusyHours);

/// <summary>A part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Used">Pieces taken.</param>
/// <param name="Arrived">Pieces that arrived.</param>
/// <param name="StockOuts">Work orders that found too few, or others waiting before them, and had to wait.</param>
/// <param name="LevelHours">Pieces in the store × hours.</param>
public readonly record struct PartTotals(string Name, long Used, long Arrived, long StockOuts, double LevelHours);
