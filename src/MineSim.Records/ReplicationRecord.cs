using System.Collections;

namespace MineSim.Records;

/// <summary>
/// All that one replication recorded. Reused from one replication to the next by <see cref="Begin"/>, so that memory
/// stays flat.
/// </summary>
public sealed class ReplicationRecord
{
    private readonly Dictionary<Type, IList> _rows = [];

    /// <summary>Number of the replication, from 0.</summary>
    public int Replication { get; private set; }

    /// <summary>Timed events that the kernel executed.</summary>
    public long Events { get; private set; }

    /// <summary>Truck cycles that were completed.</summary>
    public long Cycles { get; private set; }

    /// <summary>
    /// Why the replication failed; <see langword="null"/> when it ran to its end. A failed replication has no rows.
    /// </summary>
    public string? Failure { get; private set; }

    /// <summary>
    /// The rows of a sort, in the order in which they came about; KPIs always in the same order, and last of the work
    /// orders those that are open at the end of the run.
    /// </summary>
    /// <typeparam name="TRow">One of the rows of this room, such as <see cref="Kpis.KpiRow"/>.</typeparam>
    /// <returns>The list itself, empty where nothing was recorded.</returns>
    public List<TRow> Rows<TRow>()
        where TRow : struct
    {
        if (_rows.TryGetValue(typeof(TRow), out var known))
            return (List<TRow>)known;
        var rows = new List<TRow>();
        _rows.Add(typeof(TRow), rows);
        return rows;
    }

    /// <summary>
    /// Turns this into the record of a replication that begins: forgets everything, and keeps the memory.
    /// </summary>
    /// <param name="replication">Number of the replication, from 0.</param>
    public void Begin(int replication)
    {
        Clear();
        Replication = replication;
    }

    /// <summary>Says what the replication took, as it ends.</summary>
    /// <param name="events">Timed events that the kernel executed.</param>
    /// <param name="cycles">Truck cycles that were completed.</param>
    public void End(long events, long cycles) => (Events, Cycles) = (events, cycles);

    /// <summary>
    /// Turns this into the record of a replication that failed: its number and the reason, without rows.
    /// </summary>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="reason">Why it failed, for people.</param>
    public void Fail(int replication, string reason)
    {
        Begin(replication);
        Failure = reason;
    }

    private void Clear()
    {
        Events = 0;
        Cycles = 0;
        Failure = null;
        foreach (var rows in _rows.Values)
            rows.Clear();
    }
}
