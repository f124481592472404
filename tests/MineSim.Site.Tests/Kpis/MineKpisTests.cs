using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Site.Kpis;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Tests;

/// <summary>A hundred hours of two trucks and one loader, divided by hand.</summary>
public class MineKpisTests
{
    private static readonly Dictionary<TimeCategory, double> Trucks = new()
    {
        [TimeCategory.TravelEmpty] = 30,
        [TimeCategory.Spot] = 5,
        [TimeCategory.Load] = 15,
        [TimeCategory.TravelLoaded] = 40,
        [TimeCategory.Dump] = 10,
        [TimeCategory.QueueLoader] = 12,
        [TimeCategory.QueueDump] = 8,
        [TimeCategory.NoLoader] = 6,
        [TimeCategory.ShiftChange] = 4,
        [TimeCategory.Meal] = 7,
        [TimeCategory.Fuel] = 2,
        [TimeCategory.Blast] = 1,
        [TimeCategory.Weather] = 9,
        [TimeCategory.NoOperator] = 11,
        [TimeCategory.WaitRepair] = 15,
        [TimeCategory.Repair] = 25,
    };

    private static readonly Dictionary<TimeCategory, double> Loaders = new()
    {
        [TimeCategory.Spot] = 5,
        [TimeCategory.Load] = 15,
        [TimeCategory.WaitTruck] = 60,
        [TimeCategory.Meal] = 5,
        [TimeCategory.Repair] = 15,
    };

    [Theory]
    [InlineData("tonnes", "", 1000)]
    [InlineData("tonnes", "ore", 700)]
    [InlineData("tonnes", "waste", 300)]
    [InlineData("plan_tonnes", "", 800)]
    [InlineData("plan_tonnes", "ore", 800)]
    [InlineData("loads", "", 10)]
    [InlineData("truck_availability", "", 160 / 200.0)]
    [InlineData("truck_use_of_availability", "", 120 / 160.0)]
    [InlineData("truck_utilisation", "", 100 / 200.0)]
    [InlineData("loader_availability", "", 85 / 100.0)]
    [InlineData("loader_use_of_availability", "", 80 / 85.0)]
    [InlineData("loader_utilisation", "", 20 / 100.0)]
    [InlineData("cycle_time", "", 60 * 120 / 10.0)]
    [InlineData("tonnes_per_truck_hour", "", 1000 / 120.0)]
    [InlineData("match_factor", "", 120 * 20 / (80 * 100.0))]
    [InlineData("truck_time", "travel_loaded", 40)]
    [InlineData("loader_time", "wait_truck", 60)]
    [InlineData("truck_usage", "calendar", 200)]
    [InlineData("truck_usage", "scheduled", 200)]
    [InlineData("truck_usage", "available", 160)]
    [InlineData("truck_usage", "operating", 134)]
    [InlineData("truck_usage", "working", 120)]
    [InlineData("truck_usage", "productive", 100)]
    [InlineData("truck_usage", "delay_planned", 14)]
    [InlineData("truck_usage", "delay_unplanned", 0)]
    [InlineData("truck_usage", "standby_planned", 0)]
    [InlineData("truck_usage", "standby_unplanned", 26)]
    [InlineData("truck_usage", "down_planned", 0)]
    [InlineData("truck_usage", "down_unplanned", 40)]
    [InlineData("truck_operating_use_of_availability", "", 134 / 160.0)]
    [InlineData("truck_operating_utilisation", "", 134 / 200.0)]
    [InlineData("truck_operating_efficiency", "", 120 / 134.0)]
    [InlineData("truck_production_efficiency", "", 100 / 120.0)]
    [InlineData("loader_usage", "operating", 85)]
    [InlineData("loader_operating_efficiency", "", 80 / 85.0)]
    [InlineData("cycle_stage", "travel_loaded", 60 * 40 / 10.0)]
    [InlineData("cycle_stage", "queue_loader", 60 * 12 / 10.0)]
    [InlineData("truck_productivity", "", 1000 / 120.0)]
    [InlineData("truck_operating_productivity", "", 1000 / 134.0)]
    [InlineData("loader_productivity", "", 1000 / 80.0)]
    [InlineData("loader_operating_productivity", "", 1000 / 85.0)]
    public void A_figure_is_what_its_formula_says(string kpi, string item, double value)
    {
        var rows = Report(new MineTotals(10, [700, 300], Hours(Trucks), Hours(Loaders)));

        Assert.Equal(value, rows.Single(row => row.Kpi == kpi && row.Item == item).Value, 1e-12);
    }

    // Levels of the trucks when 50 h of holidays come to their 200 h, of the loader without any.
    [Theory]
    [InlineData(TimeLevel.Available, TimeLevel.Scheduled, 160 / 200.0, 85 / 100.0)]
    [InlineData(TimeLevel.Available, TimeLevel.Calendar, 160 / 250.0, 85 / 100.0)]
    [InlineData(TimeLevel.Operating, TimeLevel.Available, 134 / 160.0, 85 / 85.0)]
    [InlineData(TimeLevel.Operating, TimeLevel.Scheduled, 134 / 200.0, 85 / 100.0)]
    [InlineData(TimeLevel.Operating, TimeLevel.Calendar, 134 / 250.0, 85 / 100.0)]
    [InlineData(TimeLevel.Working, TimeLevel.Available, 120 / 160.0, 80 / 85.0)]
    [InlineData(TimeLevel.Working, TimeLevel.Scheduled, 120 / 200.0, 80 / 100.0)]
    [InlineData(TimeLevel.Working, TimeLevel.Calendar, 120 / 250.0, 80 / 100.0)]
    [InlineData(TimeLevel.Productive, TimeLevel.Available, 100 / 160.0, 20 / 85.0)]
    [InlineData(TimeLevel.Productive, TimeLevel.Scheduled, 100 / 200.0, 20 / 100.0)]
    [InlineData(TimeLevel.Productive, TimeLevel.Calendar, 100 / 250.0, 20 / 100.0)]
    public void A_ratio_is_what_the_scenario_defines_it_to_be(
        TimeLevel part,
        TimeLevel whole,
        double trucks,
        double loaders
    )
    {
        var totals = new MineTotals(10, [700, 300], Hours(new(Trucks) { [TimeCategory.Holiday] = 50 }), Hours(Loaders));
        var usual = new TimeRatiosSpec();
        var ratio = new TimeRatioSpec(part, whole);

        Holds("availability", usual with { PhysicalAvailability = ratio });
        Holds("use_of_availability", usual with { UseOfAvailability = ratio });
        Holds("operating_utilisation", usual with { OperatingUtilisation = ratio });
        Holds("utilisation", usual with { EffectiveUtilisation = ratio });

        void Holds(string kpi, TimeRatiosSpec ratios)
        {
            var (before, after) = (Report(totals), Report(totals, ratios));
            Assert.Equal(trucks, after.Single(row => row.Kpi == "truck_" + kpi).Value, 1e-12);
            Assert.Equal(loaders, after.Single(row => row.Kpi == "loader_" + kpi).Value, 1e-12);
            Assert.Equal(
                before.Where(row => row.Kpi != "truck_" + kpi && row.Kpi != "loader_" + kpi),
                after.Where(row => row.Kpi != "truck_" + kpi && row.Kpi != "loader_" + kpi)
            );
        }
    }

    [Fact]
    public void The_time_of_trucks_is_reported_without_gap() =>
        Assert.Equal(
            200,
            Report(new MineTotals(10, [700, 300], Hours(Trucks), Hours(Loaders)))
                .Where(row => row.Kpi == "truck_time")
                .Sum(row => row.Value),
            1e-12
        );

    [Fact]
    public void A_mine_that_moved_nothing_has_no_ratios_of_loads_and_no_infinite_figure()
    {
        var rows = Report(new MineTotals(0, [0, 0], Hours([]), Hours([])));

        Assert.DoesNotContain(rows, row => row.Kpi is "cycle_time" or "match_factor" or "tonnes_per_truck_hour");
        Assert.All(rows, row => Assert.True(double.IsFinite(row.Value)));
    }

    [Fact]
    public void A_load_tipped_in_an_instant_after_a_warm_up_makes_no_figure_infinite()
    {
        var rows = Report(new MineTotals(1, [100, 0], Hours(new() { [TimeCategory.Repair] = 5 }), Hours([])));

        Assert.All(rows, row => Assert.True(double.IsFinite(row.Value), $"{row.Kpi} is {row.Value}"));
    }

    private static double[] Hours(Dictionary<TimeCategory, double> of) =>
        [.. TimeCategories.All.Select(category => of.GetValueOrDefault(category))];

    private static List<KpiRow> Report(MineTotals totals, TimeRatiosSpec? ratios = null)
    {
        var mine = new MineSpec
        {
            Materials = [new("ore", 8), new("waste")],
            Roads = new([], Kernel.Distribution.Constant(1)),
            Faces = [],
            Dumps = [],
            Loaders = [],
            Trucks = [],
        };
        var rows = new List<KpiRow>();
        MineKpis.Report(mine, totals, ratios ?? new(), 0, 100, rows);
        return rows;
    }
}
