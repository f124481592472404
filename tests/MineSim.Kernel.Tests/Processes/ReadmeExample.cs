namespace MineSim.Kernel.Tests;

// begin README
internal sealed class Quarry
{
    private readonly Simulation sim = new(seed: 1);
    private readonly Resource loader;
    private readonly Gate road;
    private readonly Container hopper;
    private readonly Distribution loading = Distribution.LognormalByCv(mean: 3, cv: 0.3); // minutes

    public Quarry(int trucks)
    {
        loader = new Resource(sim, capacity: 1);
        road = new Gate(sim, isOpen: true);
        hopper = new Container(sim, capacity: 400);
        for (var i = 1; i <= trucks; i++) sim.Start(Haul(sim.Stream($"truck {i}", "loading")), $"truck {i}");
        sim.Start(Crush(), "crusher");
        sim.Start(Blast(), "blast");
    }

    public double Crushed { get; private set; }

    public void RunShift() => sim.Run(Clock.FromHours(12));

    private async Process Haul(RandomStream stream)
    {
        while (true)
        {
            await Load(stream);
            await road.Pass();
            await sim.Delay(Clock.FromMinutes(8));
            await hopper.Put(90);
            await sim.Delay(Clock.FromMinutes(6));
        }
    }

    private async Activity Load(RandomStream stream)
    {
        await loader.Acquire();
        await sim.Delay(Clock.FromMinutes(loading.Sample(stream)));
        loader.Release();
    }

    private async Process Crush()
    {
        while (true)
        {
            await hopper.Get(10);
            await sim.Delay(Clock.FromMinutes(0.5));
            Crushed += 10;
        }
    }

    private async Process Blast()
    {
        await sim.Delay(Clock.FromHours(6));
        road.Close();
        await sim.Delay(Clock.FromMinutes(30));
        road.Open();
    }
}
// end README
