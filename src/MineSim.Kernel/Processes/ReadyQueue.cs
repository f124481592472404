using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>Processes that go on at this instant, first in, first out: a ring of their slots.</summary>
internal struct ReadyQueue()
{
    private int[] ring = new int[16];
    private int head;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int slot)
    {
        if (Count == ring.Length) Grow();
        ring[(head + Count++) & (ring.Length - 1)] = slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take()
    {
        var slot = ring[head & (ring.Length - 1)];
        head = (head + 1) & (ring.Length - 1);
        Count--;
        return slot;
    }

    private void Grow()
    {
        var larger = new int[2 * ring.Length];
        for (var i = 0; i < Count; i++) larger[i] = ring[(head + i) & (ring.Length - 1)];
        ring = larger;
        head = 0;
    }
}
