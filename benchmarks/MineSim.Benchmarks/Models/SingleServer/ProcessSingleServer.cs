using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>M/M/1 as it is taught: every customer is a process, which is made, waits, is served and ends.</summary>
internal sealed class ProcessSingleServer : IWorkload
{
    private readonly Simulation simulation = new();
    private readonly Resource server;
    private readonly RandomStream stream = ServerTimes.Stream;

    public ProcessSingleServer()
    {
        server = new Resource(simulation, 1);
        simulation.Start(Arrivals());
    }

    public string Operation => "event";

    public long Advance()
    {
        var before = simulation.Events;
        while (simulation.Events - before < Stretch.Operations) simulation.Run(simulation.Now + ServerTimes.Slice);
        return simulation.Events - before;
    }

    private async Process Arrivals()
    {
        while (true)
        {
            await simulation.Delay((long)(stream.NextExponential() * ServerTimes.ArrivalTicks));
            simulation.Start(Customer());
        }
    }

    private async Process Customer()
    {
        await server.Acquire();
        await simulation.Delay((long)(stream.NextExponential() * ServerTimes.ServiceTicks));
        server.Release();
    }
}
