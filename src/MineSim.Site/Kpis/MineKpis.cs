using MineSim.Mine;

namespace MineSim.Site;

/// <summary>
/// The figures of one replication. Ratios of time follow the usual time-usage model: calendar time less down time is
/// available time; use of availability is time at work over available time.
/// </summary>
internal static class MineKpis
{
    /// <summary>Where tonnes were lost: hours of trucks in these categories.</summary>
    private static readonly (string Cause, TimeCategory[] Categories)[] _losses =
    [
        ("queue_loader", [TimeCategory.QueueLoader]),
        ("queue_dump", [TimeCategory.QueueDump]),
        ("queue_road", [TimeCategory.QueueRoad]),
        ("no_loader", [TimeCategory.NoLoader]),
        ("delays", [TimeCategory.ShiftChange, TimeCategory.Meal, TimeCategory.Fuel, TimeCategory.Blast]),
        ("charging", [TimeCategory.WaitCharger, TimeCategory.Charge]),
        ("weather", [TimeCategory.Weather]),
        ("no_operator", [TimeCategory.NoOperator]),
        ("wait_repair", [TimeCategory.WaitRepair]),
        ("repair", [TimeCategory.Repair]),
        ("wait_service", [TimeCategory.WaitService]),
        ("service", [TimeCategory.Service]),
    ];

    private static readonly TimeCategory[] _truckCategories =
        [.. TimeCategories.All.Where(category => category is not (TimeCategory.WaitTruck or TimeCategory.Relocating or TimeCategory.NoFace))];

    private static readonly TimeCategory[] _loaderCategories =
    [
        TimeCategory.Spot, TimeCategory.Load, TimeCategory.WaitTruck, TimeCategory.ShiftChange, TimeCategory.Meal,
        TimeCategory.Blast, TimeCategory.Weather, TimeCategory.NoOperator, TimeCategory.WaitRepair, TimeCategory.Repair,
        TimeCategory.Holiday, TimeCategory.Relocating, TimeCategory.NoFace, TimeCategory.WaitService, TimeCategory.Service,
    ];

    /// <summary>Reports what a mine did from one hour of the run to another.</summary>
    public static void Report(MineSpec mine, MineTotals totals, double fromHour, double toHour, List<KpiRow> kpis)
    {
        var trucks = new FleetHours(totals.TruckHours);
        var loaders = new FleetHours(totals.LoaderHours);
        var tonnes = totals.Tonnes.Sum();
        Production(mine, totals, fromHour, toHour, kpis);
        Times("truck", trucks, _truckCategories.Where(category => IsKnownTo(mine, category)), kpis);
        Times("loader", loaders, _loaderCategories.Where(category => IsKnownTo(mine, category)), kpis);
        if (totals.Loads > 0)
        {
            kpis.Add(new("cycle_time", "", "min", 60 * trucks.AtWork / totals.Loads));
            kpis.Add(new("match_factor", "", "1", MatchFactor(trucks, loaders)));
            kpis.Add(new("tonnes_per_truck_hour", "", "t/h", FleetHours.Ratio(tonnes, trucks.AtWork)));
        }

        Losses(mine, tonnes, trucks, loaders, kpis);
        TimeUsageKpis.Report("truck", trucks, totals.TruckModels, kpis);
        TimeUsageKpis.Report("loader", loaders, totals.LoaderModels, kpis);
        ReliabilityKpis.Report("truck", totals.TruckModels, kpis);
        ReliabilityKpis.Report("loader", totals.LoaderModels, kpis);
        CycleKpis.Report(mine, trucks, totals.Loads, kpis);
        ProductivityKpis.Report("truck", trucks, tonnes, totals.TruckModels, kpis);
        ProductivityKpis.Report("loader", loaders, tonnes, totals.LoaderModels, kpis);
        PayloadKpis.Report(mine, totals.TruckModels, kpis);
        TrafficKpis.Report(mine, totals, kpis);
        PlanKpis.Report(totals.Plan, kpis);
    }

    /// <summary>Whether time of a category can occur: some come only with what a mine need not have.</summary>
    public static bool IsKnownTo(MineSpec mine, TimeCategory category) =>
        category switch
        {
            TimeCategory.QueueRoad => mine.Roads.CanHoldTrucks,
            TimeCategory.Holiday => mine.Calendar.Holidays.Count > 0,
            TimeCategory.WaitCharger or TimeCategory.Charge => mine.Trucks.Any(group => group.Model.Battery is not null),
            TimeCategory.Relocating or TimeCategory.NoFace => mine.LoadersMove,
            TimeCategory.WaitService or TimeCategory.Service => mine.PlansMaintenance,
            _ => true,
        };

    /// <summary>
    /// What the trucks' lost hours would have moved at the rate of trucks that are not waiting, but no more than loaders
    /// that stood ready could have loaded: where shovels are the limit, a truck that waits costs nothing.
    /// </summary>
    private static void Losses(MineSpec mine, double tonnes, FleetHours trucks, FleetHours loaders, List<KpiRow> kpis)
    {
        var perTruckHour = FleetHours.Ratio(tonnes, trucks.Of(TimeClass.Productive));
        var perLoaderHour = FleetHours.Ratio(tonnes, loaders.Of(TimeClass.Productive));
        var loadable = loaders.Of(TimeCategory.WaitTruck) * perLoaderHour;
        foreach (var (cause, categories) in _losses.Where(loss => loss.Categories.Any(category => IsKnownTo(mine, category))))
            kpis.Add(new("tonnes_lost", cause, "t", Math.Min(categories.Sum(trucks.Of) * perTruckHour, loadable)));
    }

    private static void Production(MineSpec mine, MineTotals totals, double fromHour, double toHour, List<KpiRow> kpis)
    {
        kpis.Add(new("tonnes", "", "t", totals.Tonnes.Sum()));
        for (var i = 0; i < mine.Materials.Count; i++) kpis.Add(new("tonnes", mine.Materials[i].Name, "t", totals.Tonnes[i]));
        if (mine.Plan is not null || mine.Materials.Any(m => m.PlanTonnesPerHour is not null))
        {
            kpis.Add(new("plan_tonnes", "", "t", PlanKpis.Planned(mine, null, fromHour, toHour)));
            foreach (var material in mine.Materials)
            {
                if (mine.Plan is not null || material.PlanTonnesPerHour is not null)
                    kpis.Add(new("plan_tonnes", material.Name, "t", PlanKpis.Planned(mine, material, fromHour, toHour)));
            }
        }

        kpis.Add(new("loads", "", "1", totals.Loads));
    }

    private static void Times(string machine, FleetHours fleet, IEnumerable<TimeCategory> categories, List<KpiRow> kpis)
    {
        foreach (var category in categories)
            kpis.Add(new($"{machine}_time", CategoryNames.Of(category), "h", fleet.Of(category)));

        kpis.Add(new($"{machine}_availability", "", "1", fleet.Availability));
        kpis.Add(new($"{machine}_use_of_availability", "", "1", fleet.UseOfAvailability));
        kpis.Add(new($"{machine}_utilisation", "", "1", fleet.Utilisation));
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
