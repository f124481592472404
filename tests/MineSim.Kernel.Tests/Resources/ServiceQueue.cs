namespace MineSim.Kernel.Tests;

/// <summary>Customers who come at random to so many servers, each a process of its own, measured batch by batch.</summary>
internal sealed class ServiceQueue
{
    private const double Unit = 100_000;
    private const int Batches = 60;

    private readonly Simulation sim = new(seed: 12);
    private readonly Resource servers;
    private readonly RandomStream arrivals;
    private readonly RandomStream services;
    private readonly double rate;
    private readonly Distribution service;
    private readonly double meanSquare;
    private Batch batch;

    /// <param name="count">Servers.</param>
    /// <param name="rate">Customers per unit of time.</param>
    /// <param name="service">Time in service, in units; its mean is 1.</param>
    public ServiceQueue(int count, double rate, Distribution service)
    {
        servers = new Resource(sim, count);
        arrivals = sim.Stream("customers", "arrival");
        services = sim.Stream("customers", "service");
        this.rate = rate;
        this.service = service;
        meanSquare = service.Variance + 1;
    }

    /// <summary>Probability of waiting.</summary>
    public RegressedMean Waiting { get; } = new();

    /// <summary>Mean number in the queue.</summary>
    public RegressedMean QueueLength { get; } = new();

    /// <summary>Mean wait in units of time.</summary>
    public RegressedMean Wait { get; } = new();

    /// <summary>Runs for about so many customers, after a sixtieth of that to fill up.</summary>
    public void Run(int customers)
    {
        sim.Start(Arrive());
        var length = (long)(customers / rate * Unit / Batches);
        sim.Run(length);
        var queued = servers.Observe().Queued;
        var area = 0.0;
        for (var i = 1; i <= Batches; i++)
        {
            batch = new();
            sim.Run((i + 1) * length);
            var before = area;
            area = queued.Mean(sim.Now) * i * length;
            Close((area - before) / length, length / Unit);
        }
    }

    private void Close(double queued, double duration)
    {
        var n = batch.Customers;
        double[] ofArrivals = [(n / duration) - rate, (batch.GapSquared / n) - (2 / (rate * rate)), batch.WaitTimesGap / n, batch.WaitsTimesGap / n];
        double[] ofServices = [(batch.Service / n) - 1, (batch.ServiceSquared / n) - meanSquare, batch.WaitTimesService / n, batch.WaitsTimesService / n];
        double[] deviations = service.Variance == 0 ? ofArrivals : [.. ofArrivals, .. ofServices];
        Waiting.Add(batch.Waits / n, deviations);
        Wait.Add(batch.Wait / n, deviations);
        QueueLength.Add(queued, deviations);
    }

    private async Process Arrive()
    {
        while (true)
        {
            var gap = arrivals.NextExponential() / rate;
            sim.Start(Visit(gap));
            await sim.Delay((long)(gap * Unit));
        }
    }

    /// <param name="gap">Time until the next customer comes.</param>
    private async Process Visit(double gap)
    {
        var came = sim.Now;
        var waits = servers.InUse == servers.Capacity ? 1 : 0;
        await servers.Acquire();
        var wait = (sim.Now - came) / Unit;
        var time = service.Sample(services);
        batch.Customers++;
        batch.Waits += waits;
        batch.Wait += wait;
        batch.GapSquared += gap * gap;
        batch.WaitTimesGap += wait * (gap - (1 / rate));
        batch.WaitsTimesGap += waits * (gap - (1 / rate));
        batch.Service += time;
        batch.ServiceSquared += time * time;
        batch.WaitTimesService += wait * (time - 1);
        batch.WaitsTimesService += waits * (time - 1);
        await sim.Delay((long)(time * Unit));
        servers.Release();
    }

    private struct Batch
    {
        public double Customers;
        public double Waits;
        public double Wait;
        public double GapSquared;
        public double WaitTimesGap;
        public double WaitsTimesGap;
        public double Service;
        public double ServiceSquared;
        public double WaitTimesService;
        public double WaitsTimesService;
    }
}
