namespace MineSim.Kernel;

/// <summary>
/// The queues by number, which is how a <see cref="Link"/> names the one its process waits in. A queue gets a number
/// when somebody first waits in it. Before the register grows, queues in which nobody waits lose theirs; so a model may
/// make queues and forget them by the million.
/// </summary>
internal struct QueueRegister
{
    private WaitQueue?[] queues;
    private int[] free;
    private int freeCount;

    public QueueRegister()
    {
        queues = [];
        free = [];
        Grow(16);
    }

    /// <summary>How many numbers there are.</summary>
    public readonly int Size => queues.Length;

    public readonly WaitQueue this[int number] => queues[number]!;

    /// <summary>Gives a queue a number above 0.</summary>
    public int Add(WaitQueue queue)
    {
        if (freeCount == 0) Sweep();
        var number = free[--freeCount];
        queues[number] = queue;
        return number;
    }

    private void Sweep()
    {
        for (var number = 1; number < queues.Length; number++)
        {
            if (!queues[number]!.IsEmpty) continue;
            queues[number]!.ForgetNumber();
            queues[number] = null;
            free[freeCount++] = number;
        }

        if (freeCount < queues.Length / 2) Grow(2 * queues.Length);
    }

    private void Grow(int size)
    {
        var before = Math.Max(queues.Length, Link.NoQueue + 1);
        Array.Resize(ref queues, size);
        Array.Resize(ref free, size);
        for (var number = before; number < size; number++) free[freeCount++] = number;
    }
}
