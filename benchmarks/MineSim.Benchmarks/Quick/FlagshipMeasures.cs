using MineSim.Records;
using MineSim.Spec.Dispatch;

namespace MineSim.Benchmarks;

/// <summary>What the flagship scenario is measured by.</summary>
internal static class FlagshipMeasures
{
    public const string BareKernel = "truck-cycle-20";
    public const string OneThread = "one-thread";
    public const string RecordedByKpi = "kpi-unwritten";
    private const int Days = 60;

    public const string Dispatch = "flagship-dispatch";
    public const string People = "flagship-people",
        WithoutPeople = "without-people",
        Mine = "flagship-mine";
    private const string Scales = "flagship-two-threads",
        Written = "flagship-results";

    private static readonly (string Name, Func<IEnumerable<Measure>> Take)[] Groups =
    [
        ("flagship-event", Speed),
        (Dispatch, Dispatching),
        (People, Staffed),
        (Mine, Unstaffed),
        ("flagship-collections", SteadyState),
        (Scales, Scaling),
        (Written, Writing),
    ];

    /// <summary>Takes the measures whose names begin so, each with those that come of the same timing.</summary>
    public static IEnumerable<Measure> All(string beginning) =>
        Groups
            .Where(group => group.Name.StartsWith(beginning, StringComparison.Ordinal))
            .SelectMany(group => group.Take());

    /// <summary>
    /// Events against the bare kernel's in the same minute, and truck cycles, which are what a planner counts.
    /// </summary>
    private static IEnumerable<Measure> Speed()
    {
        var flagship = new Replications(Flagship.Days(Days), Detail.Shift);
        var duel = new Duel("flagship-event", flagship, BareKernel, new ProcessTruckCycle(new TruckFleet(20)));
        Readiness.Reach([duel]);
        var perEvent = duel.Fight();
        yield return perEvent;
        var eventsPerCycle = (double)flagship.Events / flagship.Cycles;
        yield return perEvent with
        {
            Name = "flagship-cycles",
            Value = 1e9 / (perEvent.Value * eventsPerCycle),
            Unit = "cycles/s",
        };
    }

    /// <summary>A truck cycle with target flows of a linear programme, against the plainest rule.</summary>
    private static IEnumerable<Measure> Dispatching()
    {
        var spec = Flagship.Days(Days);
        var plain = spec with { Mine = spec.Mine with { Dispatch = DispatchRule.ShortestQueue } };
        var duel = new Duel(
            Dispatch,
            new Replications(spec, Detail.Kpi, byCycle: true),
            "shortest-queue",
            new Replications(plain, Detail.Kpi, byCycle: true)
        );
        Readiness.Reach([duel]);
        yield return duel.Fight();
    }

    /// <summary>A truck cycle with people and maintenance queues, against the same mine without them.</summary>
    private static IEnumerable<Measure> Staffed()
    {
        var spec = Flagship.Days(Days);
        var duel = new Duel(
            People,
            new Replications(spec, Detail.Shift, byCycle: true),
            WithoutPeople,
            new Replications(Flagship.WithoutPeople(spec), Detail.Shift, byCycle: true)
        );
        Readiness.Reach([duel]);
        yield return duel.Fight();
    }

    /// <summary>
    /// Events of the mine without people against the bare kernel's: physics, bunching, plant and dispatch.
    /// </summary>
    private static IEnumerable<Measure> Unstaffed()
    {
        var duel = new Duel(
            Mine,
            new Replications(Flagship.WithoutPeople(Flagship.Days(Days)), Detail.Shift),
            BareKernel,
            new ProcessTruckCycle(new TruckFleet(20))
        );
        Readiness.Reach([duel]);
        yield return duel.Fight();
    }

    /// <summary>
    /// What a replication allocates once it is under way: the bytes of a long one less those of a short one, by the
    /// events that it has more of; and how often the collector ran in the long one.
    /// </summary>
    private static IEnumerable<Measure> SteadyState()
    {
        var brief = Allocate(Days, out _);
        var @long = Allocate(5 * Days, out var collections);
        var bytes = (@long.Bytes - brief.Bytes) / (@long.Events - brief.Events);
        yield return new("flagship-collections", collections, "gc/run", double.NaN, "none", bytes);
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
    /// An experiment on two threads against one. It lasts so briefly that of many turns most pass undisturbed, and has
    /// so many replications that the last, while the other thread has nothing left to do, does not decide.
    /// </summary>
    /// <remarks>
    /// What the machine itself gives comes of two kernels with nothing in common, one on each core, in the same minute.
    /// </remarks>
    private static IEnumerable<Measure> Scaling()
    {
        const int Count = 40;
        var spec = Flagship.Days(Days / 2);
        var experiments = new Duel(Scales, new Experiment(spec, Count, 2), OneThread, new Experiment(spec, Count, 1));
        var machine = new Duel("machine-two-threads", new SideBySide(2), OneThread, new SideBySide(1));
        Readiness.Reach([experiments, machine]);
        foreach (var duel in new[] { experiments, machine })
        {
            var measure = (duel with { Lasts = TimeSpan.FromSeconds(6) }).Fight();
            yield return measure with
            {
                Value = 1 / measure.Ratio,
                Unit = "times",
            };
        }
    }

    /// <summary>Recording by shift and writing, as a share of the run; and the part of it that is writing.</summary>
    /// <remarks>
    /// No file is deleted before the measure has been taken: ext4 does not use the inodes of files deleted in the last
    /// minutes again, and passing over a few thousand of them makes creating a file four times as slow.
    /// </remarks>
    private static IEnumerable<Measure> Writing()
    {
        using var brief = new WrittenReplications(Flagship.Days(Days));
        Readiness.Reach([new(Written, brief, RecordedByKpi, new Replications(Flagship.Days(Days), Detail.Kpi))]);
        using var written = new WrittenReplications(Flagship.Whole);
        var whole = new Duel(Written, written, RecordedByKpi, new Replications(Flagship.Whole, Detail.Kpi))
        {
            Lasts = TimeSpan.FromSeconds(4),
        }.Fight();
        yield return whole with
        {
            Value = 100 * (1 - 1 / whole.Ratio),
            Unit = "%-of-run",
        };
        yield return whole with
        {
            Name = "flagship-writing",
            Value = 100 * Median.Of(written.WritingShares),
            Unit = "%-of-run",
        };
    }
}
