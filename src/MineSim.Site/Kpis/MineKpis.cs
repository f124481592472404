using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Site.Hours;
using MineSim.Site.Kpis.Losses;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis;

/// <summary>
/// The figures of one replication. Ratios of time are of the levels of the time usage model, those on which the field
/// does not agree as the scenario defines them.
/// </summary>
internal static class MineKpis
{
    private static readonly TimeCategory[] TruckCategories =
    [
        .. TimeCategories.All.Where(category =>
            category is not (TimeCategory.WaitTruck or TimeCategory.Relocating or TimeCategory.NoFace)
        ),
    ];

    private static readonly TimeCategory[] LoaderCategories =
    [
        TimeCategory.Spot,
        TimeCategory.Load,
        TimeCategory.WaitTruck,
        TimeCategory.ShiftChange,
        TimeCategory.Meal,
        TimeCategory.Blast,
        TimeCategory.Weather,
        TimeCategory.NoOperator,
        TimeCategory.WaitRepair,
        TimeCategory.Repair,
        TimeCategory.Holiday,
        TimeCategory.Relocating,
        TimeCategory.NoFace,
        TimeCategory.WaitService,
        TimeCategory.Service,
    ];

    /// <summary>Reports what a mine did from one hour of the run to another.</summary>
    public static void Report(
        MineSpec mine,
        MineTotals totals,
        TimeRatiosSpec ratios,
        double fromHour,
        double toHour,
        List<KpiRow> kpis
    )
    {
        var trucks = new FleetHours(totals.TruckHours);
        var loaders = new FleetHours(totals.LoaderHours);
        var tonnes = totals.Tonnes.Sum();
        ReportMonth(mine, totals, ratios, fromHour, toHour, kpis);
        if (totals.Loads > 0)
        {
            kpis.Add(new(Kpi.CycleTime, 60 * trucks.AtWork / totals.Loads));
            kpis.Add(new(Kpi.MatchFactor, MatchFactor(trucks, loaders)));
            kpis.Add(new(Kpi.TonnesPerTruckHour, FleetHours.Ratio(tonnes, trucks.AtWork)));
        }

        LossWaterfall.Report(mine, totals, fromHour, toHour, kpis);
        TimeUsageKpis.Report(FleetKpis.Trucks, trucks, ratios, totals.TruckModels, kpis);
        TimeUsageKpis.Report(FleetKpis.Loaders, loaders, ratios, totals.LoaderModels, kpis);
        ReliabilityKpis.Report(FleetKpis.Trucks, totals.TruckModels, kpis);
        ReliabilityKpis.Report(FleetKpis.Loaders, totals.LoaderModels, kpis);
        HangKpis.Report(totals.LoaderModels, kpis);
        CycleKpis.Report(mine, trucks, totals.Loads, kpis);
        ProductivityKpis.Report(FleetKpis.Trucks, trucks, tonnes, totals.TruckModels, kpis);
        ProductivityKpis.Report(FleetKpis.Loaders, loaders, tonnes, totals.LoaderModels, kpis);
        PayloadKpis.Report(mine, totals.TruckModels, kpis);
        TrafficKpis.Report(mine, totals, kpis);
        if (totals.Roads is { } roads)
            RoadConditionKpis.Report(mine.Roads, roads, toHour - fromHour, kpis);
        PlanKpis.Report(totals.Plan, kpis);
    }

    /// <summary>Reports those of the figures that are followed by month: tonnes, loads, and time.</summary>
    public static void ReportMonth(
        MineSpec mine,
        MineTotals totals,
        TimeRatiosSpec ratios,
        double fromHour,
        double toHour,
        List<KpiRow> kpis
    )
    {
        Production(mine, totals, fromHour, toHour, kpis);
        Times(
            FleetKpis.Trucks,
            new(totals.TruckHours),
            ratios,
            TruckCategories.Where(category => IsKnownTo(mine, category)),
            kpis
        );
        Times(
            FleetKpis.Loaders,
            new(totals.LoaderHours),
            ratios,
            LoaderCategories.Where(category => IsKnownTo(mine, category)),
            kpis
        );
    }

    /// <summary>Whether time of a category can occur: some come only with what a mine need not have.</summary>
    public static bool IsKnownTo(MineSpec mine, TimeCategory category) =>
        category switch
        {
            TimeCategory.QueueRoad => mine.Roads.CanHoldTrucks,
            TimeCategory.Holiday => mine.Calendar.Holidays.Count > 0,
            TimeCategory.WaitCharger or TimeCategory.Charge => mine.Trucks.Any(group =>
                group.Model.Battery is not null
            ),
            TimeCategory.Relocating or TimeCategory.NoFace => mine.LoadersMove,
            TimeCategory.WaitService or TimeCategory.Service => mine.PlansMaintenance,
            _ => true,
        };

    private static void Production(MineSpec mine, MineTotals totals, double fromHour, double toHour, List<KpiRow> kpis)
    {
        kpis.Add(new(Kpi.Tonnes, totals.Tonnes.Sum()));
        for (var i = 0; i < mine.Materials.Count; i++)
            kpis.Add(new(Kpi.Tonnes, mine.Materials[i].Name, totals.Tonnes[i]));
        if (LossWaterfall.IsPlanned(mine))
        {
            kpis.Add(new(Kpi.PlanTonnes, PlanKpis.Planned(mine, null, fromHour, toHour)));
            foreach (var material in mine.Materials)
            {
                if (mine.Plan is not null || material.PlanTonnesPerHour is not null)
                {
                    kpis.Add(new(Kpi.PlanTonnes, material.Name, PlanKpis.Planned(mine, material, fromHour, toHour)));
                }
            }
        }

        kpis.Add(new(Kpi.Loads, totals.Loads));
    }

    private static void Times(
        FleetKpis machines,
        FleetHours fleet,
        TimeRatiosSpec ratios,
        IEnumerable<TimeCategory> categories,
        List<KpiRow> kpis
    )
    {
        foreach (var category in categories)
            kpis.Add(new(machines.Time, TimeWords.Of(category), fleet.Of(category)));

        TimeUsageKpis.Defined(machines, "", fleet, ratios, kpis);
    }

    /// <summary>
    /// Trucks × loader service time ÷ (loaders × truck cycle time without queues), with the mean number of each at work
    /// (Burt and Caccetta, 2007, with their corrigendum of 2008). Below 1 loaders wait, above 1 trucks wait.
    /// </summary>
    /// <remarks>Per load, both fleets' service and cycle times divide by the same loads, which cancel.</remarks>
    private static double MatchFactor(FleetHours trucks, FleetHours loaders)
    {
        var service = loaders.Of(TimeCategory.Spot) + loaders.Of(TimeCategory.Load);
        var cycle = trucks.Of(TimeClass.Productive);
        return FleetHours.Ratio(trucks.AtWork * service, loaders.AtWork * cycle);
    }
}
