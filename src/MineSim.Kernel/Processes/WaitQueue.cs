using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// Processes waiting for one thing, by priority (lower first) and then in order of arrival: a list threaded through
/// the simulation's <see cref="Link"/>s, since each process waits in one place at most. Joining at the end and leaving
/// from anywhere take constant time, joining before others the number of those it passes.
/// </summary>
/// <remarks>The list is made of slot numbers, not of references, which would each cost a write barrier.</remarks>
internal sealed class WaitQueue(Simulation simulation, IQueueKeeper? keeper = null)
{
    private const int Nobody = -1;

    private int _number = Link.NoQueue;
    private int _last = Nobody;

    public int Count { get; private set; }

    /// <summary>The slot of the first in the queue, or -1.</summary>
    public int First { get; private set; } = Nobody;

    public bool IsEmpty => First < 0;

    /// <summary>What the first in the queue waits for; there must be one.</summary>
    public double FirstAmount => simulation.Links[First].Amount;

    /// <summary>The running process joins.</summary>
    /// <returns>Its slot.</returns>
    public int Enter(int priority = 0, double amount = 0)
    {
        var slot = simulation.ActiveSlot;
        if (_number == Link.NoQueue)
            _number = simulation.Register(this);
        var links = simulation.Links;
        ref var own = ref links[slot];
        own.Queue = _number;
        own.Priority = priority;
        own.Amount = amount;
        own.Hold = 0;
        Count++;
        var ahead = _last;
        while (ahead >= 0 && links[ahead].Priority > priority)
            ahead = links[ahead].Ahead;
        own.Ahead = ahead;
        if (ahead < 0)
        {
            own.Behind = First;
            First = slot;
        }
        else
        {
            own.Behind = links[ahead].Behind;
            links[ahead].Behind = slot;
        }

        if (own.Behind < 0)
            _last = slot;
        else
            links[own.Behind].Ahead = slot;
        return slot;
    }

    /// <summary>The slot behind one in the queue, or -1.</summary>
    public int Behind(int slot) => simulation.Links[slot].Behind;

    /// <summary>Lets the first go on; there must be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WakeFirst() => Wake(First);

    /// <summary>Lets one go on, which must be in the queue.</summary>
    public void Wake(int slot)
    {
        Leave(slot);
        simulation.Wake(slot);
    }

    /// <summary>One leaves without what it waited for.</summary>
    public void Abandon(int slot)
    {
        Leave(slot);
        keeper?.HasLeft(this, slot);
    }

    /// <summary>The number belongs to another queue from now on; nobody waits.</summary>
    public void ForgetNumber() => _number = Link.NoQueue;

    private void Leave(int slot)
    {
        var links = simulation.Links;
        ref var own = ref links[slot];
        Count--;
        if (own.Ahead < 0)
            First = own.Behind;
        else
            links[own.Ahead].Behind = own.Behind;
        if (own.Behind < 0)
            _last = own.Ahead;
        else
            links[own.Behind].Ahead = own.Ahead;
        own.Queue = Link.NoQueue;
    }
}
