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

    private EventCalendar calendar = new();
    private Ring<int> ready = new();
    private QueueRegister queues = new();
    private Running[] running;
    private Link[] links;
    private readonly Starter starter;
    private SlotPool slots;
    private long now;
    private long events;
    private long end;
    private long lastTime;
    private int unpopped = Nobody;
    private int active = Nobody;
    private bool stopping;
    private bool switched;

    /// <summary>Makes a world at time 0.</summary>
    /// <param name="seed">Master seed of its random streams.</param>
    /// <param name="replication">Number of the replication, 0 or more; streams of different replications are independent.</param>
    public Simulation(ulong seed = 0, int replication = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        Seed = seed;
        Replication = replication;
        starter = new Starter(this);
        running = new Running[calendar.Slots];
        links = new Link[calendar.Slots];
        slots = new SlotPool(calendar.Slots);
        lastTime = calendar.LastTime;
    }

    /// <summary>Master seed of the random streams.</summary>
    public ulong Seed { get; }

    /// <summary>Number of the replication, from 0.</summary>
    public int Replication { get; }

    /// <summary>The time, in ticks since the start (see <see cref="Clock"/>).</summary>
    public long Now => now;

    /// <summary>How many delays have ended so far: the timed events executed.</summary>
    public long Events => events;

    /// <summary>The process that runs at this moment; <see langword="null"/> outside of any.</summary>
    public Process? Active => active == Nobody ? null : running[active].Owner;

    /// <summary>The slot of the running process.</summary>
    internal int ActiveSlot => active != Nobody ? active : throw new InvalidOperationException("Only a running process can wait.");

    /// <summary>A random stream of its own for one purpose of one entity; the same names give the same numbers.</summary>
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
            throw new InvalidOperationException($"{process.Name} has been started before; call its method again for another.");
        if (slots.IsEmpty) Grow();
        var due = TimeAfter(after);
        var slot = slots.Take();
        process.Begin(this, slot, name);
        running[slot] = new Running(process, starter);
        if (after == 0) ready.Add(slot);
        else calendar.Set(slot, due);
        return process;
    }

    /// <summary>Waits for time to pass: <c>await sim.Delay(ticks)</c>.</summary>
    /// <param name="ticks">How long, 0 or more. A delay of 0 lets everything that is ready at this instant go first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SuppressMessage("Performance", "CA1822", Justification = "A delay is a delay of this simulation's clock.")]
    public Delay Delay(long ticks) => new(ticks);

    /// <summary>Puts the running process to sleep for a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WaitFor(int slot, long ticks)
    {
        if ((ulong)(ticks - 1) >= (ulong)(lastTime - now))
        {
            WaitOddly(slot, ticks);
            return;
        }

        calendar.Set(slot, now + ticks);
        unpopped = Nobody;
    }

    /// <summary>Says what the running process does next, at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void GoOnWith(int slot, Coroutine coroutine)
    {
        running[slot].Innermost = coroutine;
        switched = true;
    }

    /// <summary>How many processes fit before anything grows.</summary>
    internal int Slots => calendar.Slots;

    /// <summary>How many queues can be waited in before the register grows.</summary>
    internal int QueueNumbers => queues.Size;

    /// <summary>The place of each process, by slot, in the queue it waits in.</summary>
    internal Link[] Links => links;

    internal int Register(WaitQueue queue) => queues.Add(queue);

    /// <summary>A process and the innermost of its activities, which is what runs when it wakes.</summary>
    private struct Running(Process owner, Coroutine innermost)
    {
        public Process Owner = owner;
        public Coroutine Innermost = innermost;
    }
}
