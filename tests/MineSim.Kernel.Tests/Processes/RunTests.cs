namespace MineSim.Kernel.Tests;

public class RunTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public RunTests() => _diary = new Diary(_sim);

    [Fact]
    public void A_run_excludes_its_end_and_the_next_one_begins_with_it()
    {
        _sim.Start(Tick(10));
        _sim.Run(20);
        _diary.Reads("10 tick");
        Assert.Equal(20, _sim.Now);
        _sim.Run(20);
        _diary.Reads("10 tick");
        _sim.Run(21);
        _diary.Reads("10 tick", "20 tick");
        Assert.Equal(21, _sim.Now);
    }

    [Fact]
    public void Runs_strung_together_are_the_same_as_one()
    {
        _sim.Start(Tick(3));
        _sim.Start(Tick(4));
        for (var end = 0; end <= 100; end += 5)
            _sim.Run(end);

        var whole = new Simulation();
        var other = new RunTests(whole);
        whole.Start(other.Tick(3));
        whole.Start(other.Tick(4));
        whole.Run(100);
        Assert.Equal(whole.Events, _sim.Events);
        Assert.Equal(25 + 33 - 1, _sim.Events);
    }

    [Fact]
    public void Without_anything_to_do_the_clock_still_goes_to_the_end_of_the_run()
    {
        _sim.Run(7);
        Assert.Equal(7, _sim.Now);
        _sim.Run();
        Assert.Equal(7, _sim.Now);
    }

    [Fact]
    public void The_clock_does_not_run_backwards()
    {
        _sim.Run(7);
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.Run(6));
    }

    [Fact]
    public void A_run_ends_by_the_last_time_that_the_clock_can_show() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.Run(long.MaxValue - 1));

    [Fact]
    public void A_step_lets_one_process_go_on()
    {
        _sim.Start(Tick(5));
        Assert.Equal(0, _sim.Peek());
        Assert.True(_sim.Step());
        Assert.Equal(5, _sim.Peek());
        Assert.True(_sim.Step());
        _diary.Reads("5 tick");
        Assert.Equal(10, _sim.Peek());
    }

    [Fact]
    public void There_is_no_step_when_nothing_is_left()
    {
        Assert.False(_sim.Step());
        Assert.Equal(long.MaxValue, _sim.Peek());
    }

    [Fact]
    public void Stopping_ends_the_run_as_soon_as_the_running_process_waits_and_leaves_the_clock()
    {
        _sim.Start(StopAt(4));
        _sim.Start(Tick(4));
        _sim.Run(100);
        _diary.Reads("4 stop", "4 still here");
        Assert.Equal(4, _sim.Now);
        _sim.Run(9);
        _diary.Reads("4 stop", "4 still here", "4 tick", "8 tick");
    }

    [Fact]
    public void A_process_cannot_run_its_own_simulation()
    {
        _sim.Start(RunWithin());
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run());
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void A_process_may_run_another_simulation()
    {
        var inner = new Simulation();
        inner.Start(new RunTests(inner).Tick(1));
        _sim.Start(RunOther(inner));
        _sim.Run();
        _diary.Reads("0 inner is at 50", "1 outer goes on");
    }

    [Fact]
    public void Nobody_waits_outside_of_a_process()
    {
        var resource = new Resource(_sim, 0);
        Assert.Throws<InvalidOperationException>(() =>
        {
            _ = resource.Acquire();
        });
        Assert.Null(_sim.Active);
    }

    [Fact]
    public void The_same_seed_replication_and_names_give_the_same_numbers()
    {
        Assert.Equal(
            new Simulation(5, 2).Stream("truck", "load").NextUInt64(),
            new Simulation(5, 2).Stream("truck", "load").NextUInt64()
        );
        Assert.NotEqual(
            new Simulation(5, 2).Stream("truck", "load").NextUInt64(),
            new Simulation(5, 3).Stream("truck", "load").NextUInt64()
        );
    }

    private RunTests(Simulation other)
    {
        _sim = other;
        _diary = new Diary(other);
    }

    private async Process Tick(long every)
    {
        while (true)
        {
            await _sim.Delay(every);
            _diary.Note("tick");
        }
    }

    private async Process StopAt(long time)
    {
        await _sim.Delay(time);
        _diary.Note("stop");
        _sim.Stop();
        _diary.Note("still here");
        await _sim.Delay(1_000);
    }

    private async Process RunWithin()
    {
        await _sim.Delay(1);
        _sim.Run(10);
    }

    private async Process RunOther(Simulation inner)
    {
        inner.Run(50);
        _diary.Note($"inner is at {inner.Now}");
        await _sim.Delay(1);
        _diary.Note("outer goes on");
    }
}
