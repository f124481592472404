namespace MineSim.Kernel.Tests;

public class AllocationTests
{
    private readonly Simulation sim = new();
    private long turns;

    [Fact]
    public void A_truck_cycle_of_activities_and_queues_allocates_nothing_once_it_runs()
    {
        var shovels = new Resource(sim, 2);
        for (var i = 0; i < 40; i++) sim.Start(Haul(shovels));
        AllocatesNothing();
    }

    [Fact]
    public void Waiting_with_patience_allocates_nothing()
    {
        var crane = new Resource(sim, 1);
        for (var i = 0; i < 40; i++) sim.Start(TryFor(crane));
        AllocatesNothing();
    }

    [Fact]
    public void Signals_and_gates_allocate_nothing()
    {
        var signal = new Signal(sim);
        var gate = new Gate(sim, isOpen: false);
        for (var i = 0; i < 40; i++) sim.Start(Follow(signal, gate));
        sim.Start(Conduct(signal, gate));
        AllocatesNothing();
    }

    [Fact]
    public void Stores_and_containers_allocate_nothing()
    {
        var store = new Store<int>(sim, 3);
        var bin = new Container(sim, 100);
        for (var i = 0; i < 20; i++)
        {
            sim.Start(Produce(store, bin));
            sim.Start(Consume(store, bin));
        }

        AllocatesNothing();
    }

    [Fact]
    public void An_observed_resource_allocates_nothing_either()
    {
        var shovels = new Resource(sim, 2);
        shovels.Observe();
        for (var i = 0; i < 40; i++) sim.Start(Haul(shovels));
        AllocatesNothing();
    }

    private void AllocatesNothing()
    {
        sim.Run(10_000);
        var done = turns;

        // A collection that another test causes takes the rest of this thread's allocation room, up to 8 KB, and counts
        // it as allocated. What processes allocate they allocate in every stretch.
        Assert.Equal(0, Enumerable.Range(1, 3).Min(stretch => Allocated(10_000 + 90_000 * stretch)));
        Assert.True(turns - done > 30_000, "nothing much happened");
    }

    private long Allocated(long until)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        sim.Run(until);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private async Process Haul(Resource shovels)
    {
        while (true)
        {
            await Load(shovels);
            await sim.Delay(20);
            turns++;
        }
    }

    private async Activity Load(Resource shovels)
    {
        await shovels.Acquire();
        await Take(3);
        shovels.Release();
    }

    private async Activity<long> Take(long ticks) => await sim.Delay(ticks);

    private async Process TryFor(Resource crane)
    {
        while (true)
        {
            if (await crane.AcquireWithin(30))
            {
                await sim.Delay(3);
                crane.Release();
            }

            turns++;
        }
    }

    private async Process Follow(Signal signal, Gate gate)
    {
        while (true)
        {
            await signal.Wait();
            await gate.Pass();
            await gate.PassWithin(2);
            turns++;
        }
    }

    private async Process Conduct(Signal signal, Gate gate)
    {
        while (true)
        {
            await sim.Delay(3);
            signal.Pulse();
            await sim.Delay(2);
            gate.Open();
            await sim.Delay(1);
            gate.Close();
        }
    }

    private async Process Produce(Store<int> store, Container bin)
    {
        while (true)
        {
            await sim.Delay(5);
            await store.Put(1);
            await bin.Put(30);
            turns++;
        }
    }

    private async Process Consume(Store<int> store, Container bin)
    {
        while (true)
        {
            await sim.Delay(6);
            await store.Get();
            await bin.Get(30);
            turns++;
        }
    }
}
