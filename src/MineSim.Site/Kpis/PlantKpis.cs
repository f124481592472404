using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Plant;

namespace MineSim.Site.Kpis;

/// <summary>
/// What crushers and mills did in one replication, all together. A mine without crushers has none of these figures.
/// </summary>
internal static class PlantKpis
{
    private static readonly (string Item, PlantTime[] Times)[] CrusherTimes =
    [
        ("running", [PlantTime.Running]),
        ("choked", [PlantTime.ChokedMillDown, PlantTime.ChokedMillRate]),
        ("starved", [PlantTime.StarvedNoOre]),
        ("down", [PlantTime.Down]),
    ];

    private static readonly (string Item, PlantTime[] Times)[] MillTimes =
    [
        ("running", [PlantTime.Running]),
        ("starved", [PlantTime.StarvedCrusherDown, PlantTime.StarvedCrusherRate, PlantTime.StarvedNoOre]),
        ("down", [PlantTime.Down]),
    ];

    private static readonly (string Item, PlantTime[] Times)[] FeederTimes =
    [
        ("running", [PlantTime.Running]),
        ("idle", [PlantTime.ChokedBin]),
        ("starved", [PlantTime.StarvedNoOre]),
        ("down", [PlantTime.Down]),
    ];

    private static readonly (string Item, PlantTime[] Times)[] Planned = [("planned_down", [PlantTime.PlannedDown])];

    private static readonly (string Item, PlantTime[] Times)[] ChokeCauses =
    [
        ("mill_down", [PlantTime.ChokedMillDown]),
        ("mill_rate", [PlantTime.ChokedMillRate]),
    ];

    private static readonly (string Item, PlantTime[] Times)[] StarveCauses =
    [
        ("crusher_down", [PlantTime.StarvedCrusherDown]),
        ("crusher_rate", [PlantTime.StarvedCrusherRate]),
        ("no_ore", [PlantTime.StarvedNoOre]),
    ];

    public static void Report(MineSpec mine, PlantTotals plant, double hours, List<KpiRow> kpis)
    {
        kpis.Add(new("crushed_tonnes", "", "t", plant.CrushedTonnes));
        Hours("crusher_time", CrusherTimes, plant.CrusherHours, kpis);
        if (Plans(mine, shutdown => shutdown.OfCrusher))
            Hours("crusher_time", Planned, plant.CrusherHours, kpis);
        if (plant.Mills > 0)
            Mills(mine, plant, kpis);
        kpis.Add(
            new(
                "crusher_utilisation",
                "",
                "1",
                FleetHours.Ratio(plant.CrusherHours[(int)PlantTime.Running], plant.CrusherHours.Sum())
            )
        );
        if (plant.Mills > 0)
            Feed(mine, plant, hours, kpis);
        if (mine.Dumps.Any(dump => dump.Crusher?.Feeder is not null))
        {
            kpis.Add(new("rehandled_tonnes", "", "t", plant.RehandledTonnes));
            Hours("feeder_time", FeederTimes, plant.FeederHours, kpis);
        }

        BlendKpis.Report(plant.Blends, kpis);
        foreach (var (name, tonneHours) in plant.Levels)
            kpis.Add(new("stockpile_level", name, "t", tonneHours / hours));
    }

    /// <summary>Reports those of the figures that are followed by month: ore crushed and milled, and metal.</summary>
    public static void ReportMonth(MineSpec mine, PlantTotals plant, List<KpiRow> kpis)
    {
        kpis.Add(new("crushed_tonnes", "", "t", plant.CrushedTonnes));
        if (plant.Mills > 0)
            Product(mine, plant, kpis);
    }

    private static void Product(MineSpec mine, PlantTotals plant, List<KpiRow> kpis)
    {
        kpis.Add(new("plant_feed_tonnes", "", "t", plant.FeedTonnes));
        if (BearsCopper(mine))
            kpis.Add(new("metal", "copper", "t", plant.Product.CopperTonnes));
        if (BearsGold(mine))
            kpis.Add(new("metal", "gold", "oz", plant.Product.GoldOunces));
    }

    private static void Mills(MineSpec mine, PlantTotals plant, List<KpiRow> kpis)
    {
        Product(mine, plant, kpis);
        Hours("mill_time", MillTimes, plant.MillHours, kpis);
        if (Plans(mine, shutdown => shutdown.OfMill))
            Hours("mill_time", Planned, plant.MillHours, kpis);
        Hours("choke_time", ChokeCauses, plant.CrusherHours, kpis);
        Hours("starve_time", StarveCauses, plant.MillHours, kpis);
    }

    /// <summary>
    /// What the mills were fed: of what they could take at their rates without ever standing, and how rich.
    /// </summary>
    private static void Feed(MineSpec mine, PlantTotals plant, double hours, List<KpiRow> kpis)
    {
        var rate = mine.Dumps.Sum(dump => dump.Crusher?.Mill?.FeedTonnesPerHour ?? 0);
        kpis.Add(new("mill_utilisation", "", "1", FleetHours.Ratio(plant.FeedTonnes, rate * hours)));
        if (BearsCopper(mine))
        {
            kpis.Add(
                new("feed_grade", "copper", "%", 100 * FleetHours.Ratio(plant.Fed.CopperTonnes, plant.FeedTonnes))
            );
        }

        if (BearsGold(mine))
            kpis.Add(new("feed_grade", "gold", "g/t", FleetHours.Ratio(plant.Fed.GoldGrams, plant.FeedTonnes)));
    }

    private static bool Plans(MineSpec mine, Func<ShutdownSpec, bool> what) =>
        mine.Dumps.Any(dump => dump.Crusher?.Shutdowns.Any(what) == true);

    private static bool BearsCopper(MineSpec mine) => mine.Materials.Any(m => m.Grade.CopperTonnes > 0);

    private static bool BearsGold(MineSpec mine) => mine.Materials.Any(m => m.Grade.GoldGrams > 0);

    private static void Hours(
        string kpi,
        (string Item, PlantTime[] Times)[] items,
        IReadOnlyList<double> hours,
        List<KpiRow> kpis
    )
    {
        foreach (var (item, times) in items)
            kpis.Add(new(kpi, item, "h", times.Sum(time => hours[(int)time])));
    }
}
