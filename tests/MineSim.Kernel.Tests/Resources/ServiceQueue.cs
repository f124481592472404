namespace MineSim.Kernel.Tests;

/// <summary>
/// Customers who come at random to so many servers, each a process of its own, measured batch by batch.
/// </summary>
internal sealed class ServiceQueue
{
    private const double Unit = 100_000;
    private const int Batches = 60;

    private readonly Simulation _sim = new(seed: 12);
    private readonly Resource _servers;
    private readonly RandomStream _arrivals;
    private readonly RandomStream _services;
    private readonly double _rate;
    private readonly Distribution _service;
    private readonly double _meanSquare;
    private Batch _batch;

    /// <param name="count">Servers.</param>
    /// <param name="rate">Customers per unit of time.</param>
    /// <param name="service">Time in service, in units; its mean is 1.</param>
    public ServiceQueue(int count, double rate, Distribution service)
    {
        _servers = new Resource(_sim, count);
        _arrivals = _sim.Stream("customers", "arrival");
        _services = _sim.Stream("customers", "service");
        this._rate = rate;
        this._service = service;
        _meanSquare = service.Variance + 1;
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
        _sim.Start(Arrive());
        var length = (long)(customers / _rate * Unit / Batches);
        _sim.Run(length);
        var queued = _servers.Observe().Queued;
        var area = 0.0;
        for (var i = 1; i <= Batches; i++)
        {
            _batch = new();
            _sim.Run((i + 1) * length);
            var before = area;
            area = queued.Mean(_sim.Now) * i * length;
            Close((area - before) / length, length / Unit);
        }
    }

    private void Close(double queued, double duration)
    {
        var n = _batch.Customers;
        double[] ofArrivals =
        [
            (n / duration) - _rate,
            (_batch.GapSquared / n) - (2 / (_rate * _rate)),
            _batch.WaitTimesGap / n,
            _batch.WaitsTimesGap / n,
        ];
        double[] ofServices =
        [
            (_batch.Service / n) - 1,
            (_batch.ServiceSquared / n) - _meanSquare,
            _batch.WaitTimesService / n,
            _batch.WaitsTimesService / n,
        ];
        var deviations = _service.Variance == 0 ? ofArrivals : [.. ofArrivals, .. ofServices];
        Waiting.Add(_batch.Waits / n, deviations);
        Wait.Add(_batch.Wait / n, deviations);
        QueueLength.Add(queued, deviations);
    }

    private async Process Arrive()
    {
        while (true)
        {
            var gap = _arrivals.NextExponential() / _rate;
            _sim.Start(Visit(gap));
            await _sim.Delay((long)(gap * Unit));
        }
    }

    /// <param name="gap">Time until the next customer comes.</param>
    private async Process Visit(double gap)
    {
        var came = _sim.Now;
        var waits = _servers.InUse == _servers.Capacity ? 1 : 0;
        await _servers.Acquire();
        var wait = (_sim.Now - came) / Unit;
        var time = _service.Sample(_services);
        _batch.Customers++;
        _batch.Waits += waits;
        _batch.Wait += wait;
        _batch.GapSquared += gap * gap;
        _batch.WaitTimesGap += wait * (gap - (1 / _rate));
        _batch.WaitsTimesGap += waits * (gap - (1 / _rate));
        _batch.Service += time;
        _batch.ServiceSquared += time * time;
        _batch.WaitTimesService += wait * (time - 1);
        _batch.WaitsTimesService += waits * (time - 1);
        await _sim.Delay((long)(time * Unit));
        _servers.Release();
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
