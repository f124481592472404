using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>First in, first out, in an array that goes round and doubles when it is full.</summary>
internal struct Ring<T>()
{
    private T[] _items = new T[16];
    private int _head;

    public int Count { get; private set; }

    /// <summary>The item with so many before it.</summary>
    public readonly T this[int index] => _items[(_head + index) & (_items.Length - 1)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[(_head + Count++) & (_items.Length - 1)] = item;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Take()
    {
        ref var place = ref _items[_head & (_items.Length - 1)];
        var item = place;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            place = default!;
        _head = (_head + 1) & (_items.Length - 1);
        Count--;
        return item;
    }

    /// <summary>Takes the item with so many before it; those move up, so that this costs as many steps.</summary>
    public T TakeAt(int index)
    {
        var item = this[index];
        for (; index > 0; index--)
            _items[(_head + index) & (_items.Length - 1)] = this[index - 1];
        Take();
        return item;
    }

    private void Grow()
    {
        var larger = new T[2 * _items.Length];
        for (var i = 0; i < Count; i++)
            larger[i] = this[i];
        _items = larger;
        _head = 0;
    }
}
