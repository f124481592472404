using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// Processes waiting for one thing, by priority (lower first) and then in order of arrival: a list threaded through
/// the simulation's <see cref="Link"/>s, since each process waits in one place at most. Joining at the end and leaving
/// from anywhere take constant time, joining before others the number of those it passes.
/// </summary>
/// <remarks>The list is made of slot numbers, not of references, which would each cost a write barrier.</remarks>
internal sealed class WaitQueue
{
    private const int Nobody = -1;

    private readonly Simulation simulation;
    private readonly int number;
    private int first = Nobody;
    private int last = Nobody;

    public WaitQueue(Simulation simulation)
    {
        this.simulation = simulation;
        number = simulation.Register(this);
    }

    public int Count { get; private set; }

    public bool IsEmpty => first < 0;

    /// <summary>What the first in the queue waits for; there must be one.</summary>
    public double FirstAmount => simulation.LinkOf(first).Amount;

    /// <summary>The first in the queue; there must be one.</summary>
    public Process First => simulation.ProcessAt(first);

    /// <summary>The running process joins.</summary>
    public void Enter(int priority = 0, double amount = 0)
    {
        var slot = simulation.ActiveSlot;
        ref var own = ref simulation.LinkOf(slot);
        own.Queue = number;
        own.Priority = priority;
        own.Amount = amount;
        Count++;
        var ahead = last;
        while (ahead >= 0 && simulation.LinkOf(ahead).Priority > priority) ahead = simulation.LinkOf(ahead).Ahead;
        own.Ahead = ahead;
        ref var nextOfAhead = ref ahead < 0 ? ref first : ref simulation.LinkOf(ahead).Behind;
        own.Behind = nextOfAhead;
        if (own.Behind < 0) last = slot;
        else simulation.LinkOf(own.Behind).Ahead = slot;
        nextOfAhead = slot;
    }

    public void Leave(int slot)
    {
        ref var own = ref simulation.LinkOf(slot);
        Count--;
        if (own.Ahead < 0) first = own.Behind;
        else simulation.LinkOf(own.Ahead).Behind = own.Behind;
        if (own.Behind < 0) last = own.Ahead;
        else simulation.LinkOf(own.Behind).Ahead = own.Ahead;
        own.Queue = Link.NoQueue;
    }

    /// <summary>Lets the first go on; there must be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WakeFirst()
    {
        var slot = first;
        Leave(slot);
        simulation.Wake(slot);
    }

    public void WakeAll()
    {
        while (!IsEmpty) WakeFirst();
    }
}

/// <summary>A process's place in the queue it waits in.</summary>
internal struct Link
{
    public const int NoQueue = 0;

    /// <summary>The slot in front of it there, or -1.</summary>
    public int Ahead;

    /// <summary>The slot behind it there, or -1.</summary>
    public int Behind;

    /// <summary>Number of the queue, or <see cref="NoQueue"/>.</summary>
    public int Queue;

    /// <summary>Lower is served first.</summary>
    public int Priority;

    /// <summary>What it waits for: so much of a container.</summary>
    public double Amount;

    /// <summary>Whether a wake-up in the calendar ends the wait when patience is out.</summary>
    public bool IsPatient;
}
