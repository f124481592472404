namespace MineSim.Benchmarks;

/// <summary>The hold model on .NET's priority queue, with the operation it has for exactly this.</summary>
internal sealed class PriorityQueueHold : IWorkload
{
    private readonly HoldDelays delays = new();
    private readonly PriorityQueue<int, long> queue;

    public PriorityQueueHold(int pending)
    {
        queue = new PriorityQueue<int, long>(pending);
        for (var slot = 0; slot < pending; slot++) queue.Enqueue(slot, delays.Next());
    }

    public string Operation => "hold";

    public long Advance()
    {
        for (var i = 0; i < Stretch.Operations; i++)
        {
            queue.TryPeek(out var slot, out var time);
            queue.DequeueEnqueue(slot, time + delays.Next());
        }

        return Stretch.Operations;
    }
}
