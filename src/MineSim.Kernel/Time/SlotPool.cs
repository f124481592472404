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

    /// <summary>Takes the lowest free slot, or -1 when none is left.</summary>
    public int Take()
    {
        for (; lowest < free.Length; lowest++)
        {
            var word = free[lowest];
            if (word == 0) continue;
            free[lowest] = word & (word - 1);
            return lowest * 64 + BitOperations.TrailingZeroCount(word);
        }

        return -1;
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
