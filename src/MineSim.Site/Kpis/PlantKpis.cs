using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Spec;
using MineSim.Spec.Plant;

namespace MineSim.Site.Kpis;

/// <summary>
/// What crushers and mills did in one replication, all together. A mine without crushers has none of these figures.
/// </summary>
internal static class PlantKpis
{
    private static readonly (Word Item, PlantTime[] Times)[] CrusherTimes =
    [
        (PlantWords.Running, [PlantTime.Running]),
        (PlantWords.Choked, [PlantTime.ChokedMillDown, PlantTime.ChokedMillRate]),
        (PlantWords.Starved, [PlantTime.StarvedNoOre]),
        (PlantWords.Down, [PlantTime.Down]),
    ];

    private static readonly (Word Item, PlantTime[] Times)[] MillTimes =
    [
        (PlantWords.Running, [PlantTime.Running]),
        (PlantWords.Starved, [PlantTime.StarvedCrusherDown, PlantTime.StarvedCrusherRate, PlantTime.StarvedNoOre]),
        (PlantWords.Down, [PlantTime.Down]),
    ];

    private static readonly (Word Item, PlantTime[] Times)[] FeederTimes =
    [
        (PlantWords.Running, [PlantTime.Running]),
        (PlantWords.Idle, [PlantTime.ChokedBin]),
        (PlantWords.Starved, [PlantTime.StarvedNoOre]),
        (PlantWords.Down, [PlantTime.Down]),
    ];

    private static readonly (Word Item, PlantTime[] Times)[] Planned =
    [
        (PlantWords.PlannedDown, [PlantTime.PlannedDown]),
    ];

    private static readonly (Word Item, PlantTime[] Times)[] ChokeCauses =
    [
        (PlantWords.MillDown, [PlantTime.ChokedMillDown]),
        (PlantWords.MillRate, [PlantTime.ChokedMillRate]),
    ];

    private static readonly (Word Item, PlantTime[] Times)[] StarveCauses =
    [
        (PlantWords.CrusherDown, [PlantTime.StarvedCrusherDown]),
        (PlantWords.CrusherRate, [PlantTime.StarvedCrusherRate]),
        (PlantWords.NoOre, [PlantTime.StarvedNoOre]),
    ];

    public static void Report(MineSpec mine, PlantTotals plant, double hours, List<KpiRow> kpis)
    {
        kpis.Add(new(Kpi.CrushedTonnes, plant.CrushedTonnes));
        Hours(Kpi.CrusherTime, CrusherTimes, plant.CrusherHours, kpis);
        if (Plans(mine, shutdown => shutdown.OfCrusher))
            Hours(Kpi.CrusherTime, Planned, plant.CrusherHours, kpis);
        if (plant.Mills > 0)
            Mills(mine, plant, kpis);
        kpis.Add(
            new(
                Kpi.CrusherUtilisation,
                FleetHours.Ratio(plant.CrusherHours[(int)PlantTime.Running], plant.CrusherHours.Sum())
            )
        );
        if (plant.Mills > 0)
            Feed(mine, plant, hours, kpis);
        if (mine.Dumps.Any(dump => dump.Crusher?.Feeder is not null))
        {
            kpis.Add(new(Kpi.RehandledTonnes, plant.RehandledTonnes));
            Hours(Kpi.FeederTime, FeederTimes, plant.FeederHours, kpis);
        }

        BlendKpis.Report(plant.Blends, kpis);
        foreach (var (name, tonneHours) in plant.Levels)
            kpis.Add(new(Kpi.StockpileLevel, name, tonneHours / hours));
    }

    /// <summary>Reports those of the figures that are followed by month: ore crushed and milled, and metal.</summary>
    public static void ReportMonth(MineSpec mine, PlantTotals plant, List<KpiRow> kpis)
    {
        kpis.Add(new(Kpi.CrushedTonnes, plant.CrushedTonnes));
        if (plant.Mills > 0)
            Product(mine, plant, kpis);
    }

    private static void Product(MineSpec mine, PlantTotals plant, List<KpiRow> kpis)
    {
        kpis.Add(new(Kpi.PlantFeedTonnes, plant.FeedTonnes));
        if (BearsCopper(mine))
            kpis.Add(new(Kpi.MetalInProduct, MetalWord.Copper, plant.Product.CopperTonnes));
        if (BearsGold(mine))
            kpis.Add(new(Kpi.MetalInProduct, MetalWord.Gold, plant.Product.GoldOunces));
    }

    private static void Mills(MineSpec mine, PlantTotals plant, List<KpiRow> kpis)
    {
        Product(mine, plant, kpis);
        Hours(Kpi.MillTime, MillTimes, plant.MillHours, kpis);
        if (Plans(mine, shutdown => shutdown.OfMill))
            Hours(Kpi.MillTime, Planned, plant.MillHours, kpis);
        Hours(Kpi.ChokeTime, ChokeCauses, plant.CrusherHours, kpis);
        Hours(Kpi.StarveTime, StarveCauses, plant.MillHours, kpis);
    }

    /// <summary>
    /// What the mills were fed: of what they could take at their rates without ever standing, and how rich.
    /// </summary>
    private static void Feed(MineSpec mine, PlantTotals plant, double hours, List<KpiRow> kpis)
    {
        var rate = mine.Dumps.Sum(dump => dump.Crusher?.Mill?.FeedTonnesPerHour ?? 0);
        kpis.Add(new(Kpi.MillUtilisation, FleetHours.Ratio(plant.FeedTonnes, rate * hours)));
        if (BearsCopper(mine))
        {
            kpis.Add(
                new(Kpi.FeedGrade, MetalWord.Copper, 100 * FleetHours.Ratio(plant.Fed.CopperTonnes, plant.FeedTonnes))
            );
        }

        if (BearsGold(mine))
            kpis.Add(new(Kpi.FeedGrade, MetalWord.Gold, FleetHours.Ratio(plant.Fed.GoldGrams, plant.FeedTonnes)));
    }

    private static bool Plans(MineSpec mine, Func<ShutdownSpec, bool> what) =>
        mine.Dumps.Any(dump => dump.Crusher?.Shutdowns.Any(what) == true);

    private static bool BearsCopper(MineSpec mine) => mine.Materials.Any(m => m.Grade.CopperTonnes > 0);

    private static bool BearsGold(MineSpec mine) => mine.Materials.Any(m => m.Grade.GoldGrams > 0);

    private static void Hours(
        Kpi kpi,
        (Word Item, PlantTime[] Times)[] items,
        IReadOnlyList<double> hours,
        List<KpiRow> kpis
    )
    {
        foreach (var (item, times) in items)
            kpis.Add(new(kpi, item, times.Sum(time => hours[(int)time])));
    }
}
