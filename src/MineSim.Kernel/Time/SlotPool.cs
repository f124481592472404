using System.Numerics;

namespace MineSim.Kernel;

/// <summary>Which process slots are taken. The lowest free one is given first, so that slots, and with them the order at equal times, follow from the model alone.</summary>
internal struct SlotPool
{
    private ulong[] free;
    private int lowest;

    public SlotPool(int slots)
    {
        free = [];
        Grow(slots);
    }

    /// <summary>Whether every slot is taken.</summary>
    public bool IsEmpty
    {
        get
        {
            while (lowest < free.Length && free[lowest] == 0) lowest++;
            return lowest == free.Length;
        }
    }

    /// <summary>Takes the lowest free slot; there must be one.</summary>
    public int Take()
    {
        while (free[lowest] == 0) lowest++;
        var word = free[lowest];
        free[lowest] = word & (word - 1);
        return (lowest * 64) + BitOperations.TrailingZeroCount(word);
    }

    public void Return(int slot)
    {
        free[slot >> 6] |= 1UL << slot;
        lowest = Math.Min(lowest, slot >> 6);
    }

    /// <summary>Makes slots up to a new number available; those that exist stay as they are.</summary>
    public void Grow(int from, int to)
    {
        if (to > free.Length * 64) Array.Resize(ref free, (to + 63) / 64);
        for (var slot = from; slot < to; slot++) Return(slot);
    }

    private void Grow(int slots) => Grow(0, slots);
}
