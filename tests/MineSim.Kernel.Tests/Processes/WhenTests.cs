namespace MineSim.Kernel.Tests;

public class WhenTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;
    private readonly Signal _blast;
    private readonly Gate _road;

    public WhenTests()
    {
        _diary = new Diary(_sim);
        _blast = new Signal(_sim);
        _road = new Gate(_sim, isOpen: false);
    }

    [Fact]
    public void The_first_of_several_is_named_by_its_index_and_the_others_forget_who_waited()
    {
        var truck = _sim.Start(Sleep(5));
        _sim.Start(Any(truck, _blast, _road));
        _sim.Start(PulseAt(3));
        _sim.Run();
        _diary.Reads("3 first: 1");
        Assert.Equal((0, 0), (_blast.Waiting, _road.Waiting));
    }

    [Fact]
    public void What_is_met_already_takes_no_time_the_lowest_index_first()
    {
        var truck = _sim.Start(Sleep(5));
        _sim.Run();
        _road.Open();
        _sim.Start(Any(_blast, _road, truck));
        _sim.Run();
        _diary.Reads("5 first: 1");
        Assert.Equal(0, _blast.Waiting);
    }

    [Fact]
    public void Time_runs_out_before_any()
    {
        _sim.Start(AnyWithin(4, _blast, _road));
        _sim.Start(PulseAt(9));
        _sim.Run();
        _diary.Reads("4 first: -1");
        Assert.Equal((0, 0), (_blast.Waiting, _road.Waiting));
    }

    [Fact]
    public void What_comes_in_time_ends_the_wait_once()
    {
        _sim.Start(AnyWithin(4, _road, _blast));
        _sim.Start(PulseAt(3));
        _sim.Start(PulseAt(4));
        _sim.Run();
        _diary.Reads("3 first: 1");
    }

    [Fact]
    public void All_are_waited_for_whenever_each_comes()
    {
        var truck = _sim.Start(Sleep(5));
        _sim.Start(All(_blast, truck, _blast, _road));
        _sim.Start(PulseAt(3));
        _sim.Start(OpenAt(8));
        _sim.Run();
        _diary.Reads("8 all: True");
    }

    [Fact]
    public void All_of_nothing_and_all_that_is_met_take_no_time()
    {
        _road.Open();
        _sim.Start(All());
        _sim.Start(All(_road, _road));
        _sim.Run();
        _diary.Reads("0 all: True", "0 all: True");
    }

    [Fact]
    public void Time_runs_out_before_all()
    {
        _sim.Start(AllWithin(4, _blast, _road));
        _sim.Start(AllWithin(9, _blast, _road));
        _sim.Start(PulseAt(3));
        _sim.Start(OpenAt(8));
        _sim.Run();
        _diary.Reads("4 all: False", "8 all: True");
        Assert.Equal((0, 0), (_blast.Waiting, _road.Waiting));
    }

    [Fact]
    public void An_interrupt_ends_the_wait_and_its_registrations()
    {
        var any = _sim.Start(Any(_blast, _road));
        var all = _sim.Start(All(_blast, _road));
        _sim.Run(1);
        Assert.Equal((2, 2), (_blast.Waiting, _road.Waiting));
        _sim.Interrupt(any);
        _sim.Interrupt(all);
        Assert.Equal((0, 0), (_blast.Waiting, _road.Waiting));
        _sim.Run();
        _diary.Reads("1 first: -1", "1 all: False");
    }

    [Fact]
    public void A_cancelled_wait_leaves_nothing_behind()
    {
        var any = _sim.Start(AnyWithin(100, _blast, _road));
        _sim.Run(1);
        _sim.Cancel(any);
        _sim.Run();
        _diary.Reads();
        Assert.Equal((0, 0), (_blast.Waiting, _road.Waiting));
        Assert.Equal(1, _sim.Now);
    }

    [Fact]
    public void Those_who_wait_for_one_thing_alone_go_first()
    {
        _sim.Start(Any(_blast, _road));
        _sim.Start(WaitAlone());
        _sim.Run(1);
        Assert.True(_blast.PulseOne());
        Assert.True(_blast.PulseOne());
        Assert.False(_blast.PulseOne());
        _sim.Run();
        _diary.Reads("1 alone", "1 first: 0");
    }

    [Fact]
    public void Waiting_for_any_of_nothing_or_for_another_world_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _sim.WhenAny());
        Assert.Throws<ArgumentException>(() => _sim.WhenAny(new Signal(new Simulation())));
        Assert.Throws<InvalidOperationException>(() => _sim.WhenAll(Sleep(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.WhenAnyWithin(0, _blast));
    }

    [Fact]
    public void A_hundred_thousand_waits_for_several_leave_nothing_behind()
    {
        _sim.Start(WaitOften(100_000));
        _sim.Run();
        Assert.Equal(100_000, _sim.Now);
        Assert.Equal((0, 0, 16), (_blast.Waiting, _road.Waiting, _sim.QueueNumbers));
    }

    private async Process Sleep(long ticks) => await _sim.Delay(ticks);

    private async Process Any(params ICondition[] conditions) =>
        _diary.Note($"first: {await _sim.WhenAny(conditions)}");

    private async Process AnyWithin(long patience, params ICondition[] conditions) =>
        _diary.Note($"first: {await _sim.WhenAnyWithin(patience, conditions)}");

    private async Process All(params ICondition[] conditions) => _diary.Note($"all: {await _sim.WhenAll(conditions)}");

    private async Process AllWithin(long patience, params ICondition[] conditions) =>
        _diary.Note($"all: {await _sim.WhenAllWithin(patience, conditions)}");

    private async Process WaitAlone()
    {
        await _blast.Wait();
        _diary.Note("alone");
    }

    private async Process PulseAt(long time)
    {
        await _sim.Delay(time);
        _blast.Pulse();
    }

    private async Process OpenAt(long time)
    {
        await _sim.Delay(time);
        _road.Open();
    }

    private async Process WaitOften(int times)
    {
        for (var i = 0; i < times; i++)
            await _sim.WhenAny(_blast, _road, _sim.Start(Sleep(1)));
    }
}
