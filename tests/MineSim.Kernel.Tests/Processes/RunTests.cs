namespace MineSim.Kernel.Tests;

public class RunTests
{
    private readonly Simulation sim = new();
    private readonly Diary diary;

    public RunTests() => diary = new Diary(sim);

    [Fact]
    public void A_run_excludes_its_end_and_the_next_one_begins_with_it()
    {
        sim.Start(Tick(10));
        sim.Run(20);
        diary.Reads("10 tick");
        Assert.Equal(20, sim.Now);
        sim.Run(20);
        diary.Reads("10 tick");
        sim.Run(21);
        diary.Reads("10 tick", "20 tick");
        Assert.Equal(21, sim.Now);
    }

    [Fact]
    public void Runs_strung_together_are_the_same_as_one()
    {
        sim.Start(Tick(3));
        sim.Start(Tick(4));
        for (var end = 0; end <= 100; end += 5) sim.Run(end);

        var whole = new Simulation();
        var other = new RunTests(whole);
        whole.Start(other.Tick(3));
        whole.Start(other.Tick(4));
        whole.Run(100);
        Assert.Equal(whole.Events, sim.Events);
        Assert.Equal(25 + 33 - 1, sim.Events);
    }

    [Fact]
    public void Without_anything_to_do_the_clock_still_goes_to_the_end_of_the_run()
    {
        sim.Run(7);
        Assert.Equal(7, sim.Now);
        sim.Run();
        Assert.Equal(7, sim.Now);
    }

    [Fact]
    public void The_clock_does_not_run_backwards()
    {
        sim.Run(7);
        Assert.Throws<ArgumentOutOfRangeException>(() => sim.Run(6));
    }

    [Fact]
    public void A_run_ends_by_the_last_time_that_the_clock_can_show() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => sim.Run(long.MaxValue - 1));

    [Fact]
    public void A_step_lets_one_process_go_on()
    {
        sim.Start(Tick(5));
        Assert.Equal(0, sim.Peek());
        Assert.True(sim.Step());
        Assert.Equal(5, sim.Peek());
        Assert.True(sim.Step());
        diary.Reads("5 tick");
        Assert.Equal(10, sim.Peek());
    }

    [Fact]
    public void There_is_no_step_when_nothing_is_left()
    {
        Assert.False(sim.Step());
        Assert.Equal(long.MaxValue, sim.Peek());
    }

    [Fact]
    public void Stopping_ends_the_run_as_soon_as_the_running_process_waits_and_leaves_the_clock()
    {
        sim.Start(StopAt(4));
        sim.Start(Tick(4));
        sim.Run(100);
        diary.Reads("4 stop", "4 still here");
        Assert.Equal(4, sim.Now);
        sim.Run(9);
        diary.Reads("4 stop", "4 still here", "4 tick", "8 tick");
    }

    [Fact]
    public void A_process_cannot_run_its_own_simulation()
    {
        sim.Start(RunWithin());
        var failure = Assert.Throws<ProcessFailedException>(() => sim.Run());
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void A_process_may_run_another_simulation()
    {
        var inner = new Simulation();
        inner.Start(new RunTests(inner).Tick(1));
        sim.Start(RunOther(inner));
        sim.Run();
        diary.Reads("0 inner is at 50", "1 outer goes on");
    }

    [Fact]
    public void Nobody_waits_outside_of_a_process()
    {
        var resource = new Resource(sim, 0);
        Assert.Throws<InvalidOperationException>(() => { _ = resource.Acquire(); });
        Assert.Null(sim.Active);
    }

    [Fact]
    public void The_same_seed_replication_and_names_give_the_same_numbers()
    {
        Assert.Equal(new Simulation(5, 2).Stream("truck", "load").NextUInt64(), new Simulation(5, 2).Stream("truck", "load").NextUInt64());
        Assert.NotEqual(new Simulation(5, 2).Stream("truck", "load").NextUInt64(), new Simulation(5, 3).Stream("truck", "load").NextUInt64());
    }

    private RunTests(Simulation other)
    {
        sim = other;
        diary = new Diary(other);
    }

    private async Process Tick(long every)
    {
        while (true)
        {
            await sim.Delay(every);
            diary.Note("tick");
        }
    }

    private async Process StopAt(long time)
    {
        await sim.Delay(time);
        diary.Note("stop");
        sim.Stop();
        diary.Note("still here");
        await sim.Delay(1_000);
    }

    private async Process RunWithin()
    {
        await sim.Delay(1);
        sim.Run(10);
    }

    private async Process RunOther(Simulation inner)
    {
        inner.Run(50);
        diary.Note($"inner is at {inner.Now}");
        await sim.Delay(1);
        diary.Note("outer goes on");
    }
}
