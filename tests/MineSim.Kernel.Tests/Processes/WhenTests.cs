namespace MineSim.Kernel.Tests;

public class WhenTests
{
    private readonly Simulation sim = new();
    private readonly Diary diary;
    private readonly Signal blast;
    private readonly Gate road;

    public WhenTests()
    {
        diary = new Diary(sim);
        blast = new Signal(sim);
        road = new Gate(sim, isOpen: false);
    }

    [Fact]
    public void The_first_of_several_is_named_by_its_index_and_the_others_forget_who_waited()
    {
        var truck = sim.Start(Sleep(5));
        sim.Start(Any(truck, blast, road));
        sim.Start(PulseAt(3));
        sim.Run();
        diary.Reads("3 first: 1");
        Assert.Equal((0, 0), (blast.Waiting, road.Waiting));
    }

    [Fact]
    public void What_is_met_already_takes_no_time_the_lowest_index_first()
    {
        var truck = sim.Start(Sleep(5));
        sim.Run();
        road.Open();
        sim.Start(Any(blast, road, truck));
        sim.Run();
        diary.Reads("5 first: 1");
        Assert.Equal(0, blast.Waiting);
    }

    [Fact]
    public void Time_runs_out_before_any()
    {
        sim.Start(AnyWithin(4, blast, road));
        sim.Start(PulseAt(9));
        sim.Run();
        diary.Reads("4 first: -1");
        Assert.Equal((0, 0), (blast.Waiting, road.Waiting));
    }

    [Fact]
    public void What_comes_in_time_ends_the_wait_once()
    {
        sim.Start(AnyWithin(4, road, blast));
        sim.Start(PulseAt(3));
        sim.Start(PulseAt(4));
        sim.Run();
        diary.Reads("3 first: 1");
    }

    [Fact]
    public void All_are_waited_for_whenever_each_comes()
    {
        var truck = sim.Start(Sleep(5));
        sim.Start(All(blast, truck, blast, road));
        sim.Start(PulseAt(3));
        sim.Start(OpenAt(8));
        sim.Run();
        diary.Reads("8 all: True");
    }

    [Fact]
    public void All_of_nothing_and_all_that_is_met_take_no_time()
    {
        road.Open();
        sim.Start(All());
        sim.Start(All(road, road));
        sim.Run();
        diary.Reads("0 all: True", "0 all: True");
    }

    [Fact]
    public void Time_runs_out_before_all()
    {
        sim.Start(AllWithin(4, blast, road));
        sim.Start(AllWithin(9, blast, road));
        sim.Start(PulseAt(3));
        sim.Start(OpenAt(8));
        sim.Run();
        diary.Reads("4 all: False", "8 all: True");
        Assert.Equal((0, 0), (blast.Waiting, road.Waiting));
    }

    [Fact]
    public void An_interrupt_ends_the_wait_and_its_registrations()
    {
        var any = sim.Start(Any(blast, road));
        var all = sim.Start(All(blast, road));
        sim.Run(1);
        Assert.Equal((2, 2), (blast.Waiting, road.Waiting));
        sim.Interrupt(any);
        sim.Interrupt(all);
        Assert.Equal((0, 0), (blast.Waiting, road.Waiting));
        sim.Run();
        diary.Reads("1 first: -1", "1 all: False");
    }

    [Fact]
    public void A_cancelled_wait_leaves_nothing_behind()
    {
        var any = sim.Start(AnyWithin(100, blast, road));
        sim.Run(1);
        sim.Cancel(any);
        sim.Run();
        diary.Reads();
        Assert.Equal((0, 0), (blast.Waiting, road.Waiting));
        Assert.Equal(1, sim.Now);
    }

    [Fact]
    public void Those_who_wait_for_one_thing_alone_go_first()
    {
        sim.Start(Any(blast, road));
        sim.Start(WaitAlone());
        sim.Run(1);
        Assert.True(blast.PulseOne());
        Assert.True(blast.PulseOne());
        Assert.False(blast.PulseOne());
        sim.Run();
        diary.Reads("1 alone", "1 first: 0");
    }

    [Fact]
    public void Waiting_for_any_of_nothing_or_for_another_world_is_refused()
    {
        Assert.Throws<ArgumentException>(() => sim.WhenAny());
        Assert.Throws<ArgumentException>(() => sim.WhenAny(new Signal(new Simulation())));
        Assert.Throws<InvalidOperationException>(() => sim.WhenAll(Sleep(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => sim.WhenAnyWithin(0, blast));
    }

    [Fact]
    public void A_hundred_thousand_waits_for_several_leave_nothing_behind()
    {
        sim.Start(WaitOften(100_000));
        sim.Run();
        Assert.Equal(100_000, sim.Now);
        Assert.Equal((0, 0, 16), (blast.Waiting, road.Waiting, sim.QueueNumbers));
    }

    private async Process Sleep(long ticks) => await sim.Delay(ticks);

    private async Process Any(params ICondition[] conditions) => diary.Note($"first: {await sim.WhenAny(conditions)}");

    private async Process AnyWithin(long patience, params ICondition[] conditions) =>
        diary.Note($"first: {await sim.WhenAnyWithin(patience, conditions)}");

    private async Process All(params ICondition[] conditions) => diary.Note($"all: {await sim.WhenAll(conditions)}");

    private async Process AllWithin(long patience, params ICondition[] conditions) =>
        diary.Note($"all: {await sim.WhenAllWithin(patience, conditions)}");

    private async Process WaitAlone()
    {
        await blast.Wait();
        diary.Note("alone");
    }

    private async Process PulseAt(long time)
    {
        await sim.Delay(time);
        blast.Pulse();
    }

    private async Process OpenAt(long time)
    {
        await sim.Delay(time);
        road.Open();
    }

    private async Process WaitOften(int times)
    {
        for (var i = 0; i < times; i++) await sim.WhenAny(blast, road, sim.Start(Sleep(1)));
    }
}
