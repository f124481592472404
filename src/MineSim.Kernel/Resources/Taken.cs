namespace MineSim.Kernel;

/// <summary>
/// What came of waiting for an item of a <see cref="Store{T}"/>: the item, or nothing. The default is nothing.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
public readonly record struct Taken<T>
{
    private readonly T _item;

    internal Taken(T item)
    {
        _item = item;
        HasItem = true;
    }

    /// <summary>Whether an item was taken.</summary>
    public bool HasItem { get; }

    /// <summary>The item.</summary>
    /// <exception cref="InvalidOperationException">None was taken: patience ran out, or an interrupt came.</exception>
    public T Item =>
        HasItem
            ? _item
            : throw new InvalidOperationException("No item was taken: patience ran out or an interrupt came.");

    /// <summary>Both at once: <c>var (came, part) = await store.GetWithin(patience)</c>.</summary>
    /// <param name="hasItem">Whether an item was taken.</param>
    /// <param name="taken">The item, or the default value.</param>
    public void Deconstruct(out bool hasItem, out T? taken) => (hasItem, taken) = (HasItem, _item);
}
