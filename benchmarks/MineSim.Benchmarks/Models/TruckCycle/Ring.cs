namespace MineSim.Benchmarks;

/// <summary>A queue of integers that never holds more than was said: faster than <see cref="Queue{T}"/>.</summary>
internal sealed class Ring
{
    private readonly int[] items;
    private int head;

    public Ring(int capacity) => items = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity)];

    public int Count { get; private set; }

    public void Add(int item) => items[(head + Count++) & (items.Length - 1)] = item;

    public int Take()
    {
        var item = items[head];
        head = (head + 1) & (items.Length - 1);
        Count--;
        return item;
    }
}
