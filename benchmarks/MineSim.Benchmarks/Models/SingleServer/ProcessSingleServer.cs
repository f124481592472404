using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>M/M/1 as it is taught: every customer is a process, which is made, waits, is served and ends.</summary>
internal sealed class ProcessSingleServer : IWorkload
{
    private readonly Simulation _simulation = new();
    private readonly Resource _server;
    private readonly RandomStream _stream = ServerTimes.Stream;

    public ProcessSingleServer()
    {
        _server = new Resource(_simulation, 1);
        _simulation.Start(Arrivals());
    }

    public string Operation => "event";

    public long Advance()
    {
        var before = _simulation.Events;
        while (_simulation.Events - before < Stretch.Operations)
            _simulation.Run(_simulation.Now + ServerTimes.Slice);
        return _simulation.Events - before;
    }

    private async Process Arrivals()
    {
        while (true)
        {
            await _simulation.Delay((long)(_stream.NextExponential() * ServerTimes.ArrivalTicks));
            _simulation.Start(Customer());
        }
    }

    private async Process Customer()
    {
        await _server.Acquire();
        await _simulation.Delay((long)(_stream.NextExponential() * ServerTimes.ServiceTicks));
        _server.Release();
    }
}
