using MineSim.Site;

namespace MineSim.Benchmarks;

/// <summary>What the flagship scenario is measured by.</summary>
internal static class FlagshipMeasures
{
    public const string BareKernel = "truck-cycle-20";
    public const string OneThread = "one-thread";
    public const string RecordedByKpi = "kpi-unwritten";
    private const int Days = 60;

    public static IEnumerable<Measure> All() => [.. Speed(), SteadyState(), Scaling(), .. Writing()];

    /// <summary>Events against the bare kernel's in the same minute, and truck cycles, which are what a planner counts.</summary>
    private static IEnumerable<Measure> Speed()
    {
        var flagship = new Replications(Flagship.Days(Days), Detail.Shift);
        var duel = new Duel("flagship-event", flagship, BareKernel, new ProcessTruckCycle(new TruckFleet(20)));
        Readiness.Reach([duel]);
        var perEvent = duel.Fight();
        yield return perEvent;
        var eventsPerCycle = (double)flagship.Events / flagship.Cycles;
        yield return perEvent with { Name = "flagship-cycles", Value = 1e9 / (perEvent.Value * eventsPerCycle), Unit = "cycles/s" };
    }

    /// <summary>
    /// What a replication allocates once it is under way: the bytes of a long one less those of a short one, by the
    /// events that it has more of; and how often the collector ran in the long one.
    /// </summary>
    private static Measure SteadyState()
    {
        var brief = Allocate(Days, out _);
        var @long = Allocate(5 * Days, out var collections);
        var bytes = (@long.Bytes - brief.Bytes) / (@long.Events - brief.Events);
        return new("flagship-collections", collections, "gc/run", double.NaN, "none", bytes);
    }

    private static (double Bytes, long Events) Allocate(int days, out int collections)
    {
        var replications = new Replications(Flagship.Days(days), Detail.Shift);
        replications.Advance();
        GC.Collect();
        collections = GC.CollectionCount(0);
        var sample = Sample.Of(replications);
        collections = GC.CollectionCount(0) - collections;
        return (sample.Bytes * replications.Record.Events, replications.Record.Events);
    }

    /// <summary>
    /// An experiment on two threads against one. Its replications are long enough that starting threads and making
    /// records, which every experiment does once, do not decide.
    /// </summary>
    private static Measure Scaling()
    {
        const int Count = 10;
        var spec = Flagship.Days(3 * Days);
        var two = new Experiment(spec, Count, 2);
        two.Advance();
        var measure = new Duel("flagship-two-threads", two, OneThread, new Experiment(spec, Count, 1)).Fight();
        return measure with { Value = 1 / measure.Ratio, Unit = "times" };
    }

    /// <summary>Recording by shift and writing, as a share of the run; and the part of it that is writing.</summary>
    private static IEnumerable<Measure> Writing()
    {
        const string Name = "flagship-results";
        using (var brief = new WrittenReplications(Flagship.Days(5)))
            Readiness.Reach([new(Name, brief, RecordedByKpi, new Replications(Flagship.Days(5), Detail.Kpi))]);

        using var written = new WrittenReplications(Flagship.Year);
        var whole = new Duel(Name, written, RecordedByKpi, new Replications(Flagship.Year, Detail.Kpi)) { Lasts = TimeSpan.FromSeconds(4) }.Fight();
        yield return whole with { Value = 100 * (1 - 1 / whole.Ratio), Unit = "%-of-run" };
        yield return whole with { Name = "flagship-writing", Value = 100 * Median.Of(written.WritingShares), Unit = "%-of-run" };
    }
}
