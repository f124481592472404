namespace MineSim.Kernel;

/// <summary>Something kept for each waiting process, by its slot; grows as it is written, unwritten places are
/// default.</summary>
internal struct BySlot<T>()
{
    private T[] _values = [];

    public T this[int slot]
    {
        readonly get => slot < _values.Length ? _values[slot] : default!;
        set
        {
            if (slot >= _values.Length)
                Array.Resize(ref _values, Math.Max(16, 2 * slot));
            _values[slot] = value;
        }
    }

    /// <summary>Takes what is kept for a slot out, if anything is.</summary>
    public readonly T Take(int slot)
    {
        if (slot >= _values.Length)
            return default!;
        var value = _values[slot];
        _values[slot] = default!;
        return value;
    }
}
