namespace MineSim.Kernel.Tests;

public class AllocationTests
{
    private readonly Simulation _sim = new();
    private long _turns;

    [Fact]
    public void A_truck_cycle_of_activities_and_queues_allocates_nothing_once_it_runs()
    {
        var shovels = new Resource(_sim, 2);
        for (var i = 0; i < 40; i++)
            _sim.Start(Haul(shovels));
        AllocatesNothing();
    }

    [Fact]
    public void Waiting_with_patience_allocates_nothing()
    {
        var crane = new Resource(_sim, 1);
        for (var i = 0; i < 40; i++)
            _sim.Start(TryFor(crane));
        AllocatesNothing();
    }

    [Fact]
    public void Signals_and_gates_allocate_nothing()
    {
        var signal = new Signal(_sim);
        var gate = new Gate(_sim, isOpen: false);
        for (var i = 0; i < 40; i++)
            _sim.Start(Follow(signal, gate));
        _sim.Start(Conduct(signal, gate));
        AllocatesNothing();
    }

    [Fact]
    public void Stores_and_containers_allocate_nothing()
    {
        var store = new Store<int>(_sim, 3);
        var bin = new Container(_sim, 100);
        for (var i = 0; i < 20; i++)
        {
            _sim.Start(Produce(store, bin));
            _sim.Start(Consume(store, bin));
        }

        AllocatesNothing();
    }

    [Fact]
    public void An_observed_resource_allocates_nothing_either()
    {
        var shovels = new Resource(_sim, 2);
        shovels.Observe();
        for (var i = 0; i < 40; i++)
            _sim.Start(Haul(shovels));
        AllocatesNothing();
    }

    private void AllocatesNothing()
    {
        _sim.Run(10_000);
        var done = _turns;

        // A collection that another test causes takes the rest of this thread's allocation room, up to 8 KB, and counts
        // it as allocated. What processes allocate they allocate in every stretch.
        Assert.Equal(0, Enumerable.Range(1, 3).Min(stretch => Allocated(10_000 + 90_000 * stretch)));
        Assert.True(_turns - done > 30_000, "nothing much happened");
    }

    private long Allocated(long until)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _sim.Run(until);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private async Process Haul(Resource shovels)
    {
        while (true)
        {
            await Load(shovels);
            await _sim.Delay(20);
            _turns++;
        }
    }

    private async Activity Load(Resource shovels)
    {
        await shovels.Acquire();
        await Take(3);
        shovels.Release();
    }

    private async Activity<long> Take(long ticks) => await _sim.Delay(ticks);

    private async Process TryFor(Resource crane)
    {
        while (true)
        {
            if (await crane.AcquireWithin(30))
            {
                await _sim.Delay(3);
                crane.Release();
            }

            _turns++;
        }
    }

    private async Process Follow(Signal signal, Gate gate)
    {
        while (true)
        {
            await signal.Wait();
            await gate.Pass();
            await gate.PassWithin(2);
            _turns++;
        }
    }

    private async Process Conduct(Signal signal, Gate gate)
    {
        while (true)
        {
            await _sim.Delay(3);
            signal.Pulse();
            await _sim.Delay(2);
            gate.Open();
            await _sim.Delay(1);
            gate.Close();
        }
    }

    private async Process Produce(Store<int> store, Container bin)
    {
        while (true)
        {
            await _sim.Delay(5);
            await store.Put(1);
            await bin.Put(30);
            _turns++;
        }
    }

    private async Process Consume(Store<int> store, Container bin)
    {
        while (true)
        {
            await _sim.Delay(6);
            await store.Get();
            await bin.Get(30);
            _turns++;
        }
    }
}
