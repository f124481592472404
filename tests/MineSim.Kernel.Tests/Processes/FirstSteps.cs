namespace MineSim.Kernel.Tests;

/// <summary>The example of the repository's README, run for what it does.</summary>
internal static class FirstSteps
{
    public static Simulation Run()
    {
        // begin README
        var sim = new Simulation(seed: 42);
        var shovel = new Resource(sim, capacity: 1);
        var loads = sim.Stream("shovel", "load");
        for (var i = 0; i < 5; i++)
            sim.Start(Haul());
        sim.Run(30 * Clock.TicksPerDay);

        async Process Haul()
        {
            while (true)
            {
                await shovel.Use(Clock.FromMinutes(3 * loads.NextExponential()));
                await sim.Delay(Clock.FromMinutes(13));
            }
        }

        // end README
        return sim;
    }
}
