namespace MineSim.Kernel;

/// <summary>Something kept for each waiting process, by its slot; grows as it is written, unwritten places are
/// default.</summary>
internal struct BySlot<T>()
{
    private T[] values = [];

    public T this[int slot]
    {
        readonly get => slot < values.Length ? values[slot] : default!;
        set
        {
            if (slot >= values.Length) Array.Resize(ref values, Math.Max(16, 2 * slot));
            values[slot] = value;
        }
    }

    /// <summary>Takes what is kept for a slot out, if anything is.</summary>
    public readonly T Take(int slot)
    {
        if (slot >= values.Length) return default!;
        var value = values[slot];
        values[slot] = default!;
        return value;
    }
}
