using System.Collections.Concurrent;
using System.Globalization;
using MineSim.Records;
using MineSim.Results.Encoders;
using MineSim.Results.Layout;
using MineSim.Results.Tables;

namespace MineSim.Results.Writing;

/// <summary>
/// Writes the results of a run: a folder that DuckDB, pandas, polars and Spark read as it lies. Replications may arrive
/// from several threads and in any order; the files are the same bytes all the same.
/// </summary>
/// <remarks>
/// A replication is in the dataset once its part of the table <c>replications</c>, which is written last, is there. A
/// run that is killed therefore loses only replications that were not finished, and
/// <see cref="Resume(string, RunInfo)"/> continues it.
/// </remarks>
public sealed class DatasetWriter : IDisposable
{
    private readonly string _folder;
    private readonly RunInfo _run;
    private readonly AtomicFile _files;
    private readonly IDisposable _lock;
    private readonly IReadOnlyList<RecordedTable> _tables;
    private readonly ConcurrentBag<PartEncoder> _encoders = [];
    private readonly RunLedger _ledger;
    private bool _disposed;

    private DatasetWriter(string folder, RunInfo run, AtomicFile files, IDisposable writerLock)
    {
        _lock = writerLock;
        _folder = folder;
        _run = run;
        _files = files;
        _tables = RecordedTable.Named(run.Tables);
        _ledger = new RunLedger(folder, run, _tables, files);
    }

    /// <summary>The folder that the dataset lies in.</summary>
    public string Folder => _folder;

    /// <summary>Numbers of the replications that the dataset holds, those of the resumed run included.</summary>
    public IReadOnlySet<int> Finished => _ledger.Finished;

    /// <summary>Begins a dataset in a new or empty folder.</summary>
    /// <param name="folder">The folder; it is created when missing.</param>
    /// <param name="run">What is run.</param>
    /// <exception cref="DatasetException">The folder holds something, is being written, or cannot be written
    /// to.</exception>
    public static DatasetWriter Create(string folder, RunInfo run) => Create(folder, run, new AtomicFile());

    /// <summary>
    /// Continues a dataset: keeps what is finished and discards what is not. Begins one when the folder is new or
    /// empty.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="run">What is run: the same as before, except that it may ask for more replications.</param>
    /// <exception cref="DatasetException">The folder holds another run or something else, is being written, or cannot
    /// be written to.</exception>
    public static DatasetWriter Resume(string folder, RunInfo run) => Resume(folder, run, new AtomicFile());

    internal static DatasetWriter Create(string folder, RunInfo run, AtomicFile files) =>
        Guard(
            folder,
            () =>
            {
                if (!DatasetFolder.IsFree(folder))
                {
                    WriterLock.Check(folder);
                    throw Occupied(folder, run);
                }

                Directory.CreateDirectory(folder);
                return Locked(
                    folder,
                    writerLock =>
                        DatasetFolder.IsFree(folder)
                            ? Begin(new DatasetWriter(folder, run, files, writerLock))
                            : throw Occupied(folder, run)
                );
            }
        );

    internal static DatasetWriter Resume(string folder, RunInfo run, AtomicFile files) =>
        Guard(
            folder,
            () =>
            {
                if (Manifest.Read(folder) is null)
                    return Create(folder, run, files);
                return Locked(
                    folder,
                    writerLock =>
                    {
                        if (RunDifference.Find(Manifest.Read(folder)!, run) is { } difference)
                            throw new DatasetException($"'{folder}' cannot be continued: {difference}.");
                        var writer = new DatasetWriter(folder, run, files, writerLock);
                        writer.KeepFinished();
                        writer._ledger.Begin();
                        return writer;
                    }
                );
            }
        );

    /// <summary>
    /// What the dataset in a folder is the result of, finished or not; <see langword="null"/> when there is none.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DatasetException"><c>run.json</c> cannot be read, or another version of the engine has written
    /// it.</exception>
    public static RunInfo? FindRun(string folder) => Manifest.Read(folder)?.ToRun();

    /// <summary>
    /// Adds a replication, and brings <c>run.json</c> up to date every few seconds. Safe to call from several threads
    /// at once, each with its own record.
    /// </summary>
    /// <param name="record">What it recorded; not kept.</param>
    /// <exception cref="DatasetException">The disk is full or refuses; the dataset is as it was before.</exception>
    public void Write(ReplicationRecord record)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentOutOfRangeException.ThrowIfNegative(record.Replication, nameof(record));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(record.Replication, _run.Replications, nameof(record));
        if (_ledger.Holds(record.Replication))
            throw new ArgumentException("The dataset holds this replication already.", nameof(record));

        if (
            RecordedTable.All.FirstOrDefault(table =>
                !_tables.Contains(table) && table.Count(record) > 0 && table.IsIn(_run.Detail)
            ) is
            { } unnamed
        )
        {
            throw new ArgumentException(
                $"The run does not name the table {unnamed.Definition.Name}, which the replication has rows in.",
                nameof(record)
            );
        }

        if (!_encoders.TryTake(out var encoder))
            encoder = new PartEncoder();
        try
        {
            foreach (var table in _tables)
            {
                var part = table.Encode(record, encoder);
                _files.Write(DatasetFolder.Part(_folder, table.Definition, record.Replication), part);
            }
        }
        catch (DatasetException)
        {
            Guard(_folder, () => FinishedParts.Delete(_folder, _tables, record.Replication));
            throw;
        }
        finally
        {
            _encoders.Add(encoder);
        }

        _ledger.Add(record);
    }

    /// <summary>Writes the table <c>summary</c>, in place of an earlier one.</summary>
    /// <param name="rows">Its rows.</param>
    /// <exception cref="DatasetException">The disk is full or refuses.</exception>
    public void WriteSummary(IReadOnlyList<SummaryRow> rows) => WriteSummary(SummaryTable.Definition, rows);

    /// <summary>Writes the table <c>summary_by_month</c>, in place of an earlier one.</summary>
    /// <param name="rows">Its rows.</param>
    /// <exception cref="DatasetException">The disk is full or refuses.</exception>
    public void WriteSummaryByMonth(IReadOnlyList<MonthSummaryRow> rows) =>
        WriteSummary(SummaryByMonthTable.Definition, rows);

    /// <summary>
    /// Brings <c>run.json</c> up to date. The run is complete when no replication is missing, else stopped.
    /// </summary>
    /// <exception cref="DatasetException">The disk is full or refuses.</exception>
    public void Complete()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _ledger.End();
    }

    /// <summary>Ends writing. What is written stays, and others may write.</summary>
    public void Dispose()
    {
        _disposed = true;
        _lock.Dispose();
    }

    private void WriteSummary<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(rows);
        Guard(
            _folder,
            () =>
            {
                Directory.CreateDirectory(DatasetFolder.Table(_folder, table));
            }
        );
        var part = new PartEncoder().Encode(table, 0, [.. rows]);
        _files.Write(DatasetFolder.Part(_folder, table, 0), part);
        _ledger.AddSummary(table, rows.Count);
    }

    private static DatasetWriter Locked(string folder, Func<IDisposable, DatasetWriter> begin)
    {
        var writerLock = WriterLock.Take(folder);
        try
        {
            return begin(writerLock);
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    private static DatasetWriter Begin(DatasetWriter writer)
    {
        writer._ledger.Begin();
        writer.CreateTableFolders();
        return writer;
    }

    private void CreateTableFolders()
    {
        foreach (var table in _tables)
            Directory.CreateDirectory(DatasetFolder.Table(_folder, table.Definition));
    }

    private void KeepFinished()
    {
        CreateTableFolders();
        foreach (var (replication, rows) in FinishedParts.Keep(_folder, _tables))
            _ledger.Keep(replication, rows);
    }

    private static DatasetException Occupied(string folder, RunInfo run)
    {
        if (Manifest.Read(folder) is not { } manifest)
            return new DatasetException($"'{folder}' is not empty: choose another folder with --out.");
        var held = string.Create(
            CultureInfo.InvariantCulture,
            $"'{folder}' holds the run of scenario '{manifest.Scenario}' (seed {manifest.Seed})"
        );
        return new DatasetException(
            RunDifference.Find(manifest, run) is null
                ? $"{held}: continue it with --resume, or choose another folder with --out."
                : $"{held}: choose another folder with --out."
        );
    }

    private static void Guard(string folder, Action action) =>
        Guard(
            folder,
            () =>
            {
                action();
                return true;
            }
        );

    private static T Guard<T>(string folder, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (DatasetException.IsRefusal(exception))
        {
            throw new DatasetException(
                $"Cannot write to '{folder}': {AtomicFile.Reason(exception)}. Choose another folder with --out.",
                exception
            );
        }
    }
}
