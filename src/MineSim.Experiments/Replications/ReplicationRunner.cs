using System.Diagnostics;
using System.Runtime.ExceptionServices;
using MineSim.Experiments.Statistics;
using MineSim.Records;
using MineSim.Records.Kpis;

namespace MineSim.Experiments.Replications;

/// <summary>
/// Runs the replications of one experiment, each thread taking the next number when it is free. A thread owns one
/// record and uses it again and again, so that memory grows by the KPIs of a replication and nothing else. What comes
/// out is ordered by the replications' numbers, never by who finished first.
/// </summary>
internal sealed class ReplicationRunner
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(100);

    private readonly Replicate _replicate;
    private readonly IReplicationSink? _sink;
    private readonly MonteCarloOptions _options;
    private readonly ulong _seed;
    private readonly Lock _gate = new();
    private readonly FigureLedger<KpiRow, KpiKey> _kpis;
    private readonly FigureLedger<MonthlyKpiRow, MonthlyKpiKey> _byMonth;
    private readonly List<ReplicationFailure> _failures = [];
    private readonly List<int> _waiting = [];
    private readonly Pace _pace;
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _taken;
    private int _resumed;
    private int _finished;
    private long _cycles;
    private ExceptionDispatchInfo? _fault;

    public ReplicationRunner(Replicate replicate, IReplicationSink? sink, MonteCarloOptions options, ulong seed)
    {
        (_replicate, _sink, _options, _seed) = (replicate, sink, options, seed);
        _kpis = new(options.Replications, KpiKey.Of, row => row.Value);
        _byMonth = new(options.Replications, row => new(row.Month, new(row.Kpi, row.Item, row.Unit)), row => row.Value);
        TakeUpWhatIsFinished();
        Threads = Math.Max(1, Math.Min(options.Threads, _waiting.Count));
        _pace = new Pace(Threads);
    }

    /// <summary>Threads that run replications: no more than there are replications to run.</summary>
    public int Threads { get; }

    /// <summary>
    /// Runs what is waiting; reports from the calling thread. A sink's exception ends the run and comes out here.
    /// </summary>
    public void Run(IProgress<ExperimentProgress>? progress, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var atWork = new List<Thread>(Threads);
        try
        {
            for (var i = 0; i < Threads; i++)
                atWork.Add(Start(i, stop));
            foreach (var thread in atWork)
            {
                while (!thread.Join(BetweenReports))
                    progress?.Report(Progress());
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }
        finally
        {
            // They use the token, which must outlive them whatever happens on this thread.
            atWork.ForEach(thread => thread.Join());
        }

        _fault?.Throw();
        progress?.Report(Progress());
    }

    /// <summary>What came of it; to be asked for after <see cref="Run"/>.</summary>
    public ExperimentResult ToResult()
    {
        var columns = _kpis.ToColumns(out var recorded);
        var figures = new KpiFigures(recorded, columns);
        var progress = Progress();
        return new ExperimentResult
        {
            Progress = progress,
            Threads = Threads,
            Interrupted = progress.Finished + progress.Failed < progress.Total,
            Failures = [.. _failures.OrderBy(failure => failure.Replication)],
            Figures = figures,
            Summary = KpiSummary.Of(figures),
            SummaryByMonth = MonthlySummary.Of(_byMonth.ToColumns(out _)),
        };
    }

    private Thread Start(int place, CancellationTokenSource stop)
    {
        var thread = new Thread(() => Work(place, stop)) { Name = $"replications-{place}", IsBackground = true };
        thread.Start();
        return thread;
    }

    private void TakeUpWhatIsFinished()
    {
        var finished = _sink?.Finished;
        for (var number = 0; number < _options.Replications; number++)
        {
            if (finished is null || !finished.Contains(number))
                _waiting.Add(number);
        }

        _resumed = _options.Replications - _waiting.Count;
        if (_sink is null || _resumed == 0)
            return;
        foreach (var (number, reason) in _sink.ReadFailures())
        {
            if (number < _options.Replications)
                _failures.Add(new ReplicationFailure(number, _seed, reason, Cause: null));
        }

        _finished = _resumed - _failures.Count;
        _kpis.TakeUp(_sink.ReadKpis());
        _byMonth.TakeUp(_sink.ReadKpisByMonth());
    }

    private void Work(int thread, CancellationTokenSource stop)
    {
        var record = new ReplicationRecord();
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var next = Interlocked.Increment(ref _taken) - 1;
                if (next >= _waiting.Count)
                    return;
                _pace.Begin(thread);
                RunOne(_waiting[next], record, stop.Token);
                _pace.End(thread);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The replication under way is dropped; another run does it from its beginning.
        }
#pragma warning disable CA1031 // Whatever the sink threw belongs to the caller, who waits on another thread.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            lock (_gate)
                _fault ??= ExceptionDispatchInfo.Capture(exception);
            stop.Cancel();
        }
    }

    private void RunOne(int number, ReplicationRecord record, CancellationToken cancel)
    {
        record.Begin(number);
        try
        {
            _replicate(number, record, cancel);
        }
#pragma warning disable CA1031 // One replication's failure, whatever it is, must not take the others with it.
        catch (Exception exception)
            when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            KeepFailure(ReplicationFailure.Of(number, _seed, exception), record);
            return;
        }

        Keep(number, record);
    }

    private void KeepFailure(ReplicationFailure failure, ReplicationRecord record)
    {
        // Want of memory says nothing of the replication: continued, the run tries it again.
        if (failure.Cause?.GetBaseException() is not OutOfMemoryException)
        {
            record.Fail(failure.Replication, failure.Message);
            _sink?.Write(record);
        }

        lock (_gate)
            _failures.Add(failure);
    }

    private void Keep(int number, ReplicationRecord record)
    {
        _sink?.Write(record);
        _kpis.Record(number, record.Rows<KpiRow>());
        _byMonth.Record(number, record.Rows<MonthlyKpiRow>());
        lock (_gate)
        {
            _finished++;
            _cycles += record.Cycles;
        }
    }

    private ExperimentProgress Progress()
    {
        lock (_gate)
        {
            var waiting = Math.Max(0, _waiting.Count - Volatile.Read(ref _taken));
            return new ExperimentProgress(
                _options.Replications,
                _resumed,
                _finished,
                _failures.Count,
                _cycles,
                Stopwatch.GetElapsedTime(_start),
                _pace.Left(waiting)
            );
        }
    }
}
