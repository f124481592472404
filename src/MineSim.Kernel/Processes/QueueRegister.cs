namespace MineSim.Kernel;

/// <summary>
/// The queues by number, which is how a <see cref="Link"/> names the one its process waits in. A queue gets a number
/// when somebody first waits in it. Before the register grows, queues in which nobody waits lose theirs; so a model may
/// make queues and forget them by the million.
/// </summary>
internal struct QueueRegister
{
    private WaitQueue?[] _queues;
    private int[] _free;
    private int _freeCount;

    public QueueRegister()
    {
        _queues = [];
        _free = [];
        Grow(16);
    }

    /// <summary>How many numbers there are.</summary>
    public readonly int Size => _queues.Length;

    public readonly WaitQueue this[int number] => _queues[number]!;

    /// <summary>Gives a queue a number above 0.</summary>
    public int Add(WaitQueue queue)
    {
        if (_freeCount == 0)
            Sweep();
        var number = _free[--_freeCount];
        _queues[number] = queue;
        return number;
    }

    private void Sweep()
    {
        for (var number = 1; number < _queues.Length; number++)
        {
            if (!_queues[number]!.IsEmpty)
                continue;
            _queues[number]!.ForgetNumber();
            _queues[number] = null;
            _free[_freeCount++] = number;
        }

        if (_freeCount < _queues.Length / 2)
            Grow(2 * _queues.Length);
    }

    private void Grow(int size)
    {
        var before = Math.Max(_queues.Length, Link.NoQueue + 1);
        Array.Resize(ref _queues, size);
        Array.Resize(ref _free, size);
        for (var number = before; number < size; number++)
            _free[_freeCount++] = number;
    }
}
