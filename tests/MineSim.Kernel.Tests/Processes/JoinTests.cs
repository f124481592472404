namespace MineSim.Kernel.Tests;

public class JoinTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public JoinTests() => _diary = new Diary(_sim);

    [Fact]
    public void Those_who_join_go_on_when_the_process_ends_in_order_of_arrival()
    {
        var work = _sim.Start(Sleep(10));
        _sim.Start(Join(work, "a"));
        _sim.Start(Join(work, "b"));
        _sim.Run();
        _diary.Reads("10 a: True", "10 b: True");
    }

    [Fact]
    public void Joining_a_process_that_has_ended_takes_no_time()
    {
        var work = _sim.Start(Sleep(10));
        _sim.Run();
        _sim.Start(Join(work, "late"));
        _sim.Run();
        _diary.Reads("10 late: True");
    }

    [Fact]
    public void Patience_with_a_process_ends()
    {
        var work = _sim.Start(Sleep(10));
        _sim.Start(JoinWithin(work, 9));
        _sim.Start(JoinWithin(work, 11));
        _sim.Start(JoinWithin(work, 10));
        _sim.Run();
        _diary.Reads("9 within 9: False", "10 within 11: True", "10 within 10: True");
    }

    [Fact]
    public void Waiting_for_a_process_that_was_never_started_or_for_oneself_is_refused()
    {
        _sim.Start(Join(Sleep(1), "never"));
        Assert.IsType<InvalidOperationException>(
            Assert.Throws<ProcessFailedException>(() => _sim.Run()).InnerException
        );
        var other = new JoinTests();
        other._sim.Start(other.JoinSelf());
        Assert.IsType<InvalidOperationException>(
            Assert.Throws<ProcessFailedException>(() => other._sim.Run()).InnerException
        );
    }

    [Fact]
    public void Joining_processes_by_the_hundred_thousand_does_not_fill_the_register_of_queues()
    {
        _sim.Start(JoinMany(100_000));
        _sim.Run();
        Assert.Equal(100_000, _sim.Now);
        Assert.Equal(16, _sim.QueueNumbers);
    }

    private async Process Sleep(long ticks) => await _sim.Delay(ticks);

    private async Process Join(Process work, string name) => _diary.Note($"{name}: {await work.Join()}");

    private async Process JoinWithin(Process work, long patience) =>
        _diary.Note($"within {patience}: {await work.JoinWithin(patience)}");

    private async Process JoinSelf()
    {
        await _sim.Delay(1);
        await _sim.Active!.Join();
    }

    private async Process JoinMany(int count)
    {
        for (var i = 0; i < count; i++)
            await _sim.Start(Sleep(1)).Join();
    }
}
