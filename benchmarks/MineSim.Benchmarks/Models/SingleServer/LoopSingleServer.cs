using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>M/M/1 by hand on .NET's priority queue: a customer is no more than a count of those who wait.</summary>
internal sealed class LoopSingleServer : IWorkload
{
    private const int Arrival = 0, EndOfService = 1;

    private readonly PriorityQueue<int, long> events = new();
    private readonly RandomStream stream = ServerTimes.Stream;
    private long present;

    public LoopSingleServer() => events.Enqueue(Arrival, 0);

    public string Operation => "event";

    public long Advance()
    {
        for (var i = 0; i < Stretch.Operations; i++)
        {
            events.TryPeek(out var kind, out var now);
            if (kind == Arrival)
            {
                events.DequeueEnqueue(Arrival, now + (long)(stream.NextExponential() * ServerTimes.ArrivalTicks));
                if (present++ == 0) events.Enqueue(EndOfService, now + (long)(stream.NextExponential() * ServerTimes.ServiceTicks));
            }
            else if (--present > 0)
            {
                events.DequeueEnqueue(EndOfService, now + (long)(stream.NextExponential() * ServerTimes.ServiceTicks));
            }
            else
            {
                events.Dequeue();
            }
        }

        return Stretch.Operations;
    }
}
