namespace MineSim.Benchmarks;

/// <summary>A queue of integers that never holds more than was said: faster than <see cref="Queue{T}"/>.</summary>
internal sealed class Ring
{
    private readonly int[] _items;
    private int _head;

    public Ring(int capacity) => _items = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity)];

    public int Count { get; private set; }

    public void Add(int item) => _items[(_head + Count++) & (_items.Length - 1)] = item;

    public int Take()
    {
        var item = _items[_head];
        _head = (_head + 1) & (_items.Length - 1);
        Count--;
        return item;
    }
}
