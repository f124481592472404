namespace MineSim.Kernel.Tests;

public class ResourceTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public ResourceTests() => _diary = new Diary(_sim);

    [Fact]
    public void A_free_place_is_had_at_once_and_a_taken_one_when_it_is_given_back()
    {
        var bay = new Resource(_sim, 1);
        _sim.Start(Use(bay, "a", 10));
        _sim.Start(Use(bay, "b", 10));
        _sim.Start(Use(bay, "c", 10));
        _sim.Run();
        _diary.Reads("0 a", "10 b", "20 c");
    }

    [Fact]
    public void Lower_priority_numbers_are_served_first_and_equals_in_order_of_arrival()
    {
        var bay = new Resource(_sim, 1);
        _sim.Start(Use(bay, "first", 10));
        _sim.Start(Use(bay, "late 5", 1, 5));
        _sim.Start(Use(bay, "early 1", 1, 1));
        _sim.Start(Use(bay, "later 5", 1, 5));
        _sim.Start(Use(bay, "later 1", 1, 1));
        _sim.Start(Use(bay, "middle", 1, 3));
        _sim.Run();
        _diary.Reads("0 first", "10 early 1", "11 later 1", "12 middle", "13 late 5", "14 later 5");
    }

    [Fact]
    public void Impatience_leaves_the_queue_and_those_behind_move_up()
    {
        var bay = new Resource(_sim, 1);
        _sim.Start(Use(bay, "a", 10));
        _sim.Start(TryFor(bay, "b", 9));
        _sim.Start(TryFor(bay, "c", 10));
        _sim.Start(TryFor(bay, "d", 11));
        _sim.Run();
        _diary.Reads("0 a", "9 b: False", "10 c: True", "11 d: False");
        Assert.Equal(0, bay.Queued);
    }

    [Fact]
    public void A_place_that_is_given_back_goes_to_who_waited_and_not_to_who_asks_in_the_same_instant()
    {
        var bay = new Resource(_sim, 1);
        _sim.Start(UseTwice(bay));
        _sim.Start(Use(bay, "waiting", 5));
        _sim.Run();
        _diary.Reads("10 again: False", "10 waiting");
    }

    [Fact]
    public void More_places_are_given_out_at_once_and_fewer_turn_nobody_out()
    {
        var bay = new Resource(_sim, 1);
        foreach (var name in new[] { "a", "b", "c", "d" })
            _sim.Start(Use(bay, name, 10));
        _sim.Run(5);
        bay.Capacity = 3;
        Assert.Equal((3, 1), (bay.InUse, bay.Queued));
        bay.Capacity = 1;
        _sim.Run();
        _diary.Reads("0 a", "5 b", "5 c", "15 d");
    }

    [Fact]
    public void Without_places_everybody_waits()
    {
        var bay = new Resource(_sim, 0);
        _sim.Start(Use(bay, "a", 1));
        _sim.Run();
        Assert.Equal((0, 1), (bay.InUse, bay.Queued));
        bay.Capacity = 1;
        _sim.Run();
        _diary.Reads("0 a");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resource(_sim, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resource(_sim, 1).Capacity = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resource(_sim, 1).AcquireWithin(0));
        Assert.Throws<InvalidOperationException>(new Resource(_sim, 1).Release);
    }

    [Fact]
    public void An_observation_gives_places_held_and_processes_waiting_over_time()
    {
        var bay = new Resource(_sim, 1);
        var whole = bay.Observe();
        _sim.Start(Use(bay, "a", 10));
        _sim.Start(Use(bay, "b", 10));
        _sim.Start(TryFor(bay, "c", 5));
        _sim.Run(10);
        var second = bay.Observe();
        _sim.Run(40);
        Assert.Equal(20.0 / 40, whole.InUse.Mean(40));
        Assert.Equal((10.0 + 5) / 40, whole.Queued.Mean(40));
        Assert.Equal(2, whole.Queued.Maximum);
        Assert.Equal(10.0 / 30, second.InUse.Mean(40));
        Assert.Equal(0, second.Queued.Mean(40));
    }

    [Fact]
    public void Resources_made_and_forgotten_by_the_hundred_thousand_do_not_fill_the_register_of_queues()
    {
        _sim.Start(MakeMany(100_000));
        _sim.Run();
        Assert.Equal(100_000, _sim.Now);
        Assert.Equal(16, _sim.QueueNumbers);
    }

    [Fact]
    public void Queues_in_use_keep_their_processes_when_the_register_grows()
    {
        var bays = Enumerable.Range(0, 500).Select(_ => new Resource(_sim, 0)).ToArray();
        for (var i = 0; i < bays.Length; i++)
            _sim.Start(TryFor(bays[i], "impatient", 10 + (i % 2)));
        _sim.Run(1);
        Assert.All(bays, bay => Assert.Equal(1, bay.Queued));
        _sim.Run(11);
        Assert.Equal(250, bays.Sum(bay => bay.Queued));
        _sim.Run();
        Assert.Equal(0, bays.Sum(bay => bay.Queued));
        Assert.InRange(_sim.QueueNumbers, 501, 2_048);
    }

    private async Process Use(Resource bay, string name, long ticks, int priority = 0)
    {
        await bay.Acquire(priority);
        _diary.Note(name);
        await _sim.Delay(ticks);
        bay.Release();
    }

    private async Process TryFor(Resource bay, string name, long patience)
    {
        var got = await bay.AcquireWithin(patience);
        _diary.Note($"{name}: {got}");
        if (!got)
            return;
        await _sim.Delay(5);
        bay.Release();
    }

    private async Process UseTwice(Resource bay)
    {
        await bay.Acquire();
        await _sim.Delay(10);
        bay.Release();
        _diary.Note($"again: {bay.TryAcquire()}");
    }

    private async Process MakeMany(int count)
    {
        for (var i = 0; i < count; i++)
            await new Resource(_sim, 0).AcquireWithin(1);
    }
}
