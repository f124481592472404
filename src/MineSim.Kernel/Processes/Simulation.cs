using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// One simulated world: its clock, its processes and what they wait for. Not thread-safe; independent simulations may
/// run on different threads.
/// </summary>
/// <remarks>
/// <para>Order is a function of the model alone. At each instant, processes that became ready (granted a resource,
/// signalled, joined, started, interrupted, or after a delay of 0) go on first, in the order in which they became so.
/// Then come the processes whose delay ends at that instant, one after the other in the order of their numbers, with
/// whatever each makes ready run before the next. A process has the lowest number that was free when it started, so
/// without processes that end, the order at equal times is the order of starting.</para>
/// <para>Cost: waiting is one pass through a tree of log₄(processes) levels, and no memory is allocated after
/// start.</para>
/// </remarks>
public sealed partial class Simulation
{
    private const int Nobody = -1;

    private EventCalendar _calendar = new();
    private Ring<int> _ready = new();
    private QueueRegister _queues = new();
    private Running[] _running;
    private Link[] _links;
    private readonly Starter _starter;
    private SlotPool _slots;
    private long _now;
    private long _events;
    private long _end;
    private long _lastTime;
    private int _unpopped = Nobody;
    private int _active = Nobody;
    private bool _stopping;
    private bool _switched;

    /// <summary>Makes a world at time 0.</summary>
    /// <param name="seed">Master seed of its random streams.</param>
    /// <param name="replication">Number of the replication, 0 or more; streams of different replications are
    /// independent.</param>
    public Simulation(ulong seed = 0, int replication = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        Seed = seed;
        Replication = replication;
        _starter = new Starter(this);
        _running = new Running[_calendar.Slots];
        _links = new Link[_calendar.Slots];
        _slots = new SlotPool(_calendar.Slots);
        _lastTime = _calendar.LastTime;
    }

    /// <summary>Master seed of the random streams.</summary>
    public ulong Seed { get; }

    /// <summary>Number of the replication, from 0.</summary>
    public int Replication { get; }

    /// <summary>The time, in ticks since the start (see <see cref="Clock"/>).</summary>
    public long Now => _now;

    /// <summary>How many delays have ended so far: the timed events executed.</summary>
    public long Events => _events;

    /// <summary>The process that runs at this moment; <see langword="null"/> outside of any.</summary>
    public Process? Active => _active == Nobody ? null : _running[_active].Owner;

    /// <summary>The slot of the running process.</summary>
    internal int ActiveSlot =>
        _active != Nobody ? _active : throw new InvalidOperationException("Only a running process can wait.");

    /// <summary>
    /// A random stream of its own for one purpose of one entity; the same names give the same numbers.
    /// </summary>
    /// <param name="entity">Whose numbers they are, for example a truck's name.</param>
    /// <param name="purpose">What for, for example <c>payload</c>.</param>
    public RandomStream Stream(string entity, string purpose) => new(Seed, Replication, entity, purpose);

    /// <summary>Starts a process; its first step runs at this instant, after those that are ready before it.</summary>
    /// <param name="process">The process, not started before.</param>
    /// <param name="name">Its name in messages.</param>
    /// <returns>The process.</returns>
    public Process Start(Process process, string? name = null) => Start(process, 0, name);

    /// <summary>Starts a process after a delay.</summary>
    /// <param name="process">The process, not started before.</param>
    /// <param name="after">Ticks from now to its first step, 0 or more.</param>
    /// <param name="name">Its name in messages.</param>
    /// <returns>The process.</returns>
    /// <exception cref="InvalidOperationException">It was started before, or there are too many processes for the
    /// clock to stay exact.</exception>
    public Process Start(Process process, long after, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (process.IsStarted)
        {
            throw new InvalidOperationException(
                $"{process.Name} has been started before; call its method again for another."
            );
        }

        if (_slots.IsEmpty)
            Grow();
        var due = TimeAfter(after);
        var slot = _slots.Take();
        process.Begin(this, slot, name);
        _running[slot] = new Running(process, _starter);
        if (after == 0)
            _ready.Add(slot);
        else
            _calendar.Set(slot, due);
        return process;
    }

    /// <summary>Waits for time to pass: <c>await sim.Delay(ticks)</c>.</summary>
    /// <param name="ticks">How long, 0 or more. A delay of 0 lets everything that is ready at this instant go
    /// first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SuppressMessage("Performance", "CA1822", Justification = "A delay is a delay of this simulation's clock.")]
    public Delay Delay(long ticks) => new(ticks);

    /// <summary>Puts the running process to sleep for a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WaitFor(int slot, long ticks)
    {
        if ((ulong)(ticks - 1) >= (ulong)(_lastTime - _now))
        {
            WaitOddly(slot, ticks);
            return;
        }

        _calendar.Set(slot, _now + ticks);
        _unpopped = Nobody;
    }

    /// <summary>Says what the running process does next, at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void GoOnWith(int slot, Coroutine coroutine)
    {
        _running[slot].Innermost = coroutine;
        _switched = true;
    }

    /// <summary>How many processes fit before anything grows.</summary>
    internal int Slots => _calendar.Slots;

    /// <summary>How many queues can be waited in before the register grows.</summary>
    internal int QueueNumbers => _queues.Size;

    /// <summary>The place of each process, by slot, in the queue it waits in.</summary>
    internal Link[] Links => _links;

    internal int Register(WaitQueue queue) => _queues.Add(queue);

    internal Process OwnerOf(int slot) => _running[slot].Owner;

    /// <summary>A process and the innermost of its activities, which is what runs when it wakes.</summary>
    private struct Running(Process owner, Coroutine innermost)
    {
        public Process Owner = owner;
        public Coroutine Innermost = innermost;
    }
}
