using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>M/M/1 by hand on .NET's priority queue: a customer is no more than a count of those who wait.</summary>
internal sealed class LoopSingleServer : IWorkload
{
    private const int Arrival = 0,
        EndOfService = 1;

    private readonly PriorityQueue<int, long> _events = new();
    private readonly RandomStream _stream = ServerTimes.Stream;
    private long _present;

    public LoopSingleServer() => _events.Enqueue(Arrival, 0);

    public string Operation => "event";

    public long Advance()
    {
        for (var i = 0; i < Stretch.Operations; i++)
        {
            _events.TryPeek(out var kind, out var now);
            if (kind == Arrival)
            {
                _events.DequeueEnqueue(Arrival, now + (long)(_stream.NextExponential() * ServerTimes.ArrivalTicks));
                if (_present++ == 0)
                    _events.Enqueue(EndOfService, now + (long)(_stream.NextExponential() * ServerTimes.ServiceTicks));
            }
            else if (--_present > 0)
            {
                _events.DequeueEnqueue(
                    EndOfService,
                    now + (long)(_stream.NextExponential() * ServerTimes.ServiceTicks)
                );
            }
            else
            {
                _events.Dequeue();
            }
        }

        return Stretch.Operations;
    }
}
