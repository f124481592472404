using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>First in, first out, in an array that goes round and doubles when it is full.</summary>
internal struct Ring<T>()
{
    private T[] items = new T[16];
    private int head;

    public int Count { get; private set; }

    /// <summary>The item with so many before it.</summary>
    public readonly T this[int index] => items[(head + index) & (items.Length - 1)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == items.Length) Grow();
        items[(head + Count++) & (items.Length - 1)] = item;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Take()
    {
        ref var place = ref items[head & (items.Length - 1)];
        var item = place;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) place = default!;
        head = (head + 1) & (items.Length - 1);
        Count--;
        return item;
    }

    /// <summary>Takes the item with so many before it; those move up, so that this costs as many steps.</summary>
    public T TakeAt(int index)
    {
        var item = this[index];
        for (; index > 0; index--) items[(head + index) & (items.Length - 1)] = this[index - 1];
        Take();
        return item;
    }

    private void Grow()
    {
        var larger = new T[2 * items.Length];
        for (var i = 0; i < Count; i++) larger[i] = this[i];
        items = larger;
        head = 0;
    }
}
