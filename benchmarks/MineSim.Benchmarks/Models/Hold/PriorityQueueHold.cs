namespace MineSim.Benchmarks;

/// <summary>The hold model on .NET's priority queue, with the operation it has for exactly this.</summary>
internal sealed class PriorityQueueHold : IWorkload
{
    private readonly HoldDelays _delays = new();
    private readonly PriorityQueue<int, long> _queue;

    public PriorityQueueHold(int pending)
    {
        _queue = new PriorityQueue<int, long>(pending);
        for (var slot = 0; slot < pending; slot++)
            _queue.Enqueue(slot, _delays.Next());
    }

    public string Operation => "hold";

    public long Advance()
    {
        for (var i = 0; i < Stretch.Operations; i++)
        {
            _queue.TryPeek(out var slot, out var time);
            _queue.DequeueEnqueue(slot, time + _delays.Next());
        }

        return Stretch.Operations;
    }
}
