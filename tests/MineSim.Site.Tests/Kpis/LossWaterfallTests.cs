using MineSim.Records.Kpis;
using MineSim.Records.Losses;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Site.Kpis.Losses;
using MineSim.Spec;

namespace MineSim.Site.Tests;

/// <summary>A hundred hours of two trucks and one loader, whose losses are divided by hand.</summary>
public class LossWaterfallTests
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
    [InlineData("potential_tonnes", "", 200 * 10)]
    [InlineData("tonnes_lost", "", 800 - 1000)]
    [InlineData("tonnes_lost", "capacity", 800 - 2000)]
    [InlineData("tonnes_lost", "queue_loader", 120 * 20 / 40.0)]
    [InlineData("tonnes_lost", "loader_repair", 120 * 15 / 40.0 + 60 * 15 / 20.0)]
    [InlineData("tonnes_lost", "delays", 140 + 120 * 5 / 40.0 + 60 * 5 / 20.0)]
    [InlineData("tonnes_lost", "no_loader", 0)]
    [InlineData("tonnes_lost", "queue_dump", 80 * 6 / 8.0)]
    [InlineData("tonnes_lost", "dump_blocked", 80 * 2 / 8.0)]
    [InlineData("tonnes_lost", "weather", 90)]
    [InlineData("tonnes_lost", "no_operator", 110)]
    [InlineData("tonnes_lost", "wait_repair", 150)]
    [InlineData("tonnes_lost", "repair", 250)]
    [InlineData("tonnes_lost", "not_delivered", 0)]
    [InlineData("tonnes_lost", "pace", 0)]
    [InlineData("tonnes_lost", "other", 0)]
    public void Trucks_that_limit_the_mine_are_reckoned_by_their_hours(string kpi, string item, double value) =>
        Assert.Equal(value, Of(Report(Trucks, Loaders), kpi, item), 1e-9);

    [Theory]
    [InlineData("potential_tonnes", "", 100 * 50 / 4.0)]
    [InlineData("tonnes_lost", "capacity", 800 - 1250)]
    [InlineData("tonnes_lost", "loader_repair", 15 * 12.5)]
    [InlineData("tonnes_lost", "wait_truck", 0)]
    [InlineData("tonnes_lost", "other", 0)]
    public void Loaders_that_limit_the_mine_are_reckoned_by_theirs(string kpi, string item, double value)
    {
        var busy = new Dictionary<TimeCategory, double>
        {
            [TimeCategory.Load] = 80,
            [TimeCategory.Repair] = 15,
            [TimeCategory.Meal] = 5,
        };

        Assert.Equal(value, Of(Report(Trucks, busy), kpi, item), 1e-9);
    }

    [Fact]
    public void Loaders_that_wait_charge_it_to_what_trucks_do_meanwhile()
    {
        var loaders = new Dictionary<TimeCategory, double> { [TimeCategory.Load] = 80, [TimeCategory.WaitTruck] = 20 };
        var trucks = new Dictionary<TimeCategory, double>
        {
            [TimeCategory.Load] = 80,
            [TimeCategory.NoOperator] = 20,
            [TimeCategory.QueueLoader] = 100,
        };

        var rows = Report(trucks, loaders);

        Assert.Equal(250 * 0.8, Of(rows, "tonnes_lost", "wait_truck"), 1e-9);
        Assert.Equal(250 * 0.2, Of(rows, "tonnes_lost", "no_operator"), 1e-9);
    }

    [Fact]
    public void Where_nothing_was_moved_the_plan_is_lost_to_what_machines_stood_for()
    {
        var rows = Report(
            new() { [TimeCategory.NoOperator] = 150, [TimeCategory.Repair] = 50 },
            new() { [TimeCategory.WaitTruck] = 100 },
            tonnes: 0
        );

        Assert.Equal(600, Of(rows, "tonnes_lost", "no_operator"), 1e-9);
        Assert.Equal(200, Of(rows, "tonnes_lost", "repair"), 1e-9);
        Assert.Equal(0, Of(rows, "tonnes_lost", "capacity"), 1e-9);
    }

    [Fact]
    public void Slow_work_is_lost_to_pace_at_the_rate_of_full_pace()
    {
        var rows = Report(Trucks, Loaders, slowHours: 20);

        Assert.Equal(20 * 1000 / 80.0, Of(rows, "tonnes_lost", "pace"), 1e-9);
        Assert.Equal(11 * 1000 / 80.0, Of(rows, "tonnes_lost", "no_operator"), 1e-9);
        Assert.Equal(0, Of(rows, "tonnes_lost", "other"), 1e-9);
    }

    [Fact]
    public void Every_time_category_that_is_no_work_has_a_cause_of_its_own()
    {
        var known = LossCause.All.SelectMany(cause => cause.Categories).ToList();
        var waiting = new[] { TimeCategory.QueueLoader, TimeCategory.NoLoader, TimeCategory.WaitTruck };
        var lost = TimeCategories.All.Where(category =>
            TimeCategories.ClassOf(category) != TimeClass.Productive && !waiting.Contains(category)
        );

        Assert.Equal(lost.Order(), known.Order());
    }

    private static double Of(List<KpiRow> rows, string kpi, string item) =>
        rows.Single(row => row.Kpi == kpi && row.Item == item).Value;

    private static List<KpiRow> Report(
        Dictionary<TimeCategory, double> trucks,
        Dictionary<TimeCategory, double> loaders,
        double tonnes = 1000,
        double slowHours = 0
    )
    {
        var mine = new MineSpec
        {
            Materials = [new("ore", 8)],
            Roads = new([], Kernel.Distribution.Constant(1)),
            Faces = [],
            Dumps = [],
            Loaders = [],
            Trucks = [],
        };
        var totals = new MineTotals(10, [tonnes], Hours(trucks), Hours(loaders))
        {
            TruckModels = [new("truck", Hours(trucks), 10, tonnes, default, null) { SlowHours = slowHours }],
            LoaderModels = [new("loader", Hours(loaders), 10, tonnes, default, null)],
            DumpBlockedHours = 2,
        };
        var rows = new List<KpiRow>();
        LossWaterfall.Report(mine, totals, 0, 100, rows);
        return rows;
    }

    private static double[] Hours(Dictionary<TimeCategory, double> of) =>
        [.. TimeCategories.All.Select(category => of.GetValueOrDefault(category))];
}
