using System.Numerics;

namespace MineSim.Kernel;

/// <summary>
/// Which process slots are taken. The lowest free one is given first, so that slots, and with them the order at equal
/// times, follow from the model alone.
/// </summary>
internal struct SlotPool
{
    private ulong[] _free;
    private int _lowest;

    public SlotPool(int slots)
    {
        _free = [];
        Grow(slots);
    }

    /// <summary>Whether every slot is taken.</summary>
    public bool IsEmpty
    {
        get
        {
            while (_lowest < _free.Length && _free[_lowest] == 0)
                _lowest++;
            return _lowest == _free.Length;
        }
    }

    /// <summary>Takes the lowest free slot; there must be one.</summary>
    public int Take()
    {
        while (_free[_lowest] == 0)
            _lowest++;
        var word = _free[_lowest];
        _free[_lowest] = word & (word - 1);
        return (_lowest * 64) + BitOperations.TrailingZeroCount(word);
    }

    public void Return(int slot)
    {
        _free[slot >> 6] |= 1UL << slot;
        _lowest = Math.Min(_lowest, slot >> 6);
    }

    /// <summary>Makes slots up to a new number available; those that exist stay as they are.</summary>
    public void Grow(int from, int to)
    {
        if (to > _free.Length * 64)
            Array.Resize(ref _free, (to + 63) / 64);
        for (var slot = from; slot < to; slot++)
            Return(slot);
    }

    private void Grow(int slots) => Grow(0, slots);
}
