namespace MineSim.Kernel.Tests;

// begin README
internal static class Quarry
{
    public static double CrushedInAShift(int trucks)
    {
        var crushed = 0.0;
        var sim = new Simulation(seed: 1);
        var loader = new Resource(sim, capacity: 1);
        var hopper = new Container(sim, capacity: 400);
        for (var i = 1; i <= trucks; i++)
            sim.Start(Haul(sim.Stream($"truck {i}", "loading")), $"truck {i}");
        sim.Start(Crush(), "crusher");
        sim.Run(Clock.FromHours(12));
        return crushed;

        async Process Haul(RandomStream loading)
        {
            while (true)
            {
                await loader.Acquire();
                await sim.Delay(Clock.FromMinutes(3 * loading.NextExponential()));
                loader.Release();
                await sim.Delay(Clock.FromMinutes(8));
                await hopper.Put(90);
                await sim.Delay(Clock.FromMinutes(6));
            }
        }

        async Process Crush()
        {
            for (; ; crushed += 10)
            {
                await hopper.Get(10);
                await sim.Delay(Clock.FromMinutes(0.5));
            }
        }
    }
}
// end README
