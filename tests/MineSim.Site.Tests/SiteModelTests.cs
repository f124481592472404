using MineSim.Kernel;
using MineSim.Mine;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Site.Binding;
using MineSim.Site.Kpis;
using MineSim.Site.Records;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Site.Tests;

public class SiteModelTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void What_happened_in_the_warm_up_is_not_counted()
    {
        var warmUp = Run(BusyMine.Of(5));
        var whole = Run(BusyMine.Of(20));

        var counted = Run(BusyMine.Of(20) with { WarmUpHours = 5 * 24 });

        foreach (var kpi in (string[])["tonnes", "loads", "plan_tonnes", "truck_time", "loader_time"])
        {
            foreach (var row in counted.Rows<KpiRow>().Where(row => row.Kpi == kpi))
                Assert.Equal(Value(whole, kpi, row.Item) - Value(warmUp, kpi, row.Item), row.Value, 1e-6);
        }

        Assert.Equal(whole.Cycles, counted.Cycles);
        Assert.Equal(whole.Events, counted.Events);
    }

    [Fact]
    public void Staffing_is_averaged_over_the_shifts_that_began_after_the_warm_up()
    {
        var record = Run(BusyMine.Of(20) with { WarmUpHours = 5 * 24 }, Detail.Shift);

        // Days −1 to 4 are warm-up, but for the shift under way when it ends, which began before.
        var after = record.Rows<StaffingRow>().Where(row => row.Skill == "drive" && row.Day >= 5).ToArray();
        Assert.Equal(30, after.Length);
        Assert.Equal(after.Average(row => row.Assigned), Value(record, "people_assigned", "drive"), 1e-9);
        Assert.Equal(after.Average(row => row.Short > 0 ? 1 : 0), Value(record, "short_shifts", "drive"), 1e-9);
    }

    [Fact]
    public void A_run_that_is_cancelled_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            SiteModel.Run(
                CheckedSite.Of(BusyMine.Of(1000)),
                0,
                Detail.Kpi,
                new ReplicationRecord(),
                cancel: source.Token
            )
        );
    }

    [Fact]
    public void A_truck_that_takes_less_than_no_time_to_tip_fails_with_its_name_and_replication()
    {
        var spec = BusyMine.Of(2);
        var truck = spec.Mine.Trucks[0] with
        {
            Model = spec.Mine.Trucks[0].Model with { Dump = Distribution.Of(new Untrue()) },
        };

        var failure = Assert.Throws<ProcessFailedException>(() =>
            SiteModel.Run(
                CheckedSite.Of(spec with { Mine = spec.Mine with { Trucks = [truck] } }),
                4,
                Detail.Kpi,
                new ReplicationRecord(),
                cancel: Cancel
            )
        );

        Assert.StartsWith("truck-", failure.ProcessName, StringComparison.Ordinal);
        Assert.Equal((4, 7UL), (failure.Replication, failure.Seed));
    }

    [Fact]
    public void Truck_cycles_allocate_nothing() => AllocatesNothing(BusyMine.Of(60));

    [Fact]
    public void Truck_cycles_with_meters_allocate_nothing() => AllocatesNothing(BusyMine.Metered(60));

    [Fact]
    public void Truck_cycles_over_one_lane_segments_allocate_nothing() => AllocatesNothing(BusyMine.WithOneLanes(60));

    private static void AllocatesNothing(CrewedMineSpec spec)
    {
        // The kernel keeps ended activities for the next; by then as many have been under way at once as ever are.
        var simulation = new Simulation(spec.Seed);
        var machines = MineModel.Positions(spec.Mine);
        var recorder = new SiteRecorder(
            new ReplicationRecord(),
            Detail.Kpi,
            [.. machines.Select(machine => machine.Name)],
            new StaffingKpis()
        );
        var crew = new WorkforceCrew(
            spec.Workforce,
            machines,
            spec.Mine.Calendar,
            spec.DurationHours,
            spec.Seed,
            0,
            recorder,
            simulation
        );
        var mine = new MineModel(spec.Mine, simulation, crew, recorder);
        simulation.Run(500 * Clock.TicksPerDay);
        var cycles = mine.Totals().Loads;

        // A collection that another test causes counts the rest of this thread's allocation room; truck cycles go on.
        var allocated = new[] { 570, 640, 710 }.Min(day => Allocated(simulation, day));

        Assert.True(mine.Totals().Loads > cycles + 50_000);
        Assert.Equal(0, allocated);
    }

    private static long Allocated(Simulation simulation, int untilDay)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        simulation.Run(untilDay * Clock.TicksPerDay);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ReplicationRecord Run(SiteSpec spec, Detail detail = Detail.Kpi)
    {
        var record = new ReplicationRecord();
        SiteModel.Run(CheckedSite.Of(spec), 0, detail, record, cancel: Cancel);
        return record;
    }

    private static double Value(ReplicationRecord record, string kpi, string item) =>
        record.Rows<KpiRow>().Single(row => row.Kpi == kpi && row.Item == item).Value;

    /// <summary>A law that draws what it says it does not.</summary>
    private readonly record struct Untrue : ILaw
    {
        public double Mean => 1;

        public double Variance => 0;

        public double Minimum => 1;

        public double Maximum => 1;

        public double Sample(RandomStream stream) => -1;

        public double Cumulative(double x) => x < 1 ? 0 : 1;

        public double Survival(double x) => 1 - Cumulative(x);
    }
}
