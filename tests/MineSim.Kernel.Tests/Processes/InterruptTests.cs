namespace MineSim.Kernel.Tests;

public class InterruptTests
{
    private readonly Simulation sim = new();
    private readonly Diary diary;

    public InterruptTests() => diary = new Diary(sim);

    [Fact]
    public void An_interrupted_delay_results_in_the_time_that_was_left()
    {
        var drill = sim.Start(Drill(100));
        sim.Start(InterruptAt(30, drill, "blast"));
        sim.Run();
        diary.Reads("30 interrupts: True", "30 left 70 by blast", "100 drilled");
    }

    [Fact]
    public void A_delay_that_was_not_interrupted_results_in_zero()
    {
        sim.Start(Drill(100));
        sim.Run();
        diary.Reads("100 drilled");
    }

    [Fact]
    public void An_interrupt_reaches_into_the_innermost_activity()
    {
        var truck = sim.Start(Nested());
        sim.Start(InterruptAt(4, truck));
        sim.Run();
        diary.Reads("4 interrupts: True", "4 inner left 6", "4 middle", "6 outer");
    }

    [Fact]
    public void Who_is_interrupted_in_a_queue_leaves_it()
    {
        var crane = new Resource(sim, 1);
        sim.Start(Use(crane, "first"));
        var second = sim.Start(Use(crane, "second"));
        sim.Start(Use(crane, "third"));
        sim.Start(InterruptAt(3, second));
        sim.Run();
        diary.Reads("0 first has it", "3 interrupts: True", "3 second goes away", "10 third has it");
        Assert.Equal(0, crane.InUse);
    }

    [Fact]
    public void Who_is_interrupted_while_patient_leaves_the_queue_and_is_not_woken_again()
    {
        var crane = new Resource(sim, 0);
        var patient = sim.Start(TryFor(crane, 50));
        sim.Start(InterruptAt(3, patient));
        sim.Run();
        diary.Reads("3 interrupts: True", "3 got it: False", "200 done");
        Assert.Equal(0, crane.Queued);
    }

    [Fact]
    public void Only_who_waits_can_be_interrupted()
    {
        var notStarted = Drill(1);
        Assert.False(sim.Interrupt(notStarted));
        var notBegun = sim.Start(Drill(1));
        Assert.False(sim.Interrupt(notBegun));
        var delayed = sim.Start(Drill(1), after: 5);
        Assert.False(sim.Interrupt(delayed));
        sim.Run();
        Assert.False(sim.Interrupt(notBegun));
        Assert.False(sim.Interrupt(delayed));
        diary.Reads("1 drilled", "6 drilled");
    }

    [Fact]
    public void Who_was_granted_a_place_at_this_instant_keeps_it()
    {
        var crane = new Resource(sim, 1);
        sim.Start(ReleaseAndInterrupt(crane));
        sim.Run();
        diary.Reads("1 interrupts: False", "1 waiting has it");
    }

    [Fact]
    public void A_second_interrupt_before_the_process_goes_on_does_nothing()
    {
        var drill = sim.Start(Drill(100));
        sim.Start(InterruptTwice(drill));
        sim.Run();
        diary.Reads("5 True and False", "5 left 95 by ", "100 drilled");
    }

    [Fact]
    public void Nobody_interrupts_themselves()
    {
        sim.Start(InterruptSelf());
        sim.Run();
        diary.Reads("1 interrupts: False");
    }

    [Fact]
    public void A_process_of_another_simulation_is_refused()
    {
        var stranger = new Simulation();
        var process = stranger.Start(Drill(1));
        Assert.Throws<ArgumentException>(() => sim.Interrupt(process));
        Assert.Throws<ArgumentException>(() => sim.Cancel(process));
    }

    [Fact]
    public void Joining_and_signals_and_gates_are_cut_short_too()
    {
        var signal = new Signal(sim);
        var gate = new Gate(sim, isOpen: false);
        var sleeper = sim.Start(Drill(50));
        var waiting = sim.Start(WaitForAll(sleeper, signal, gate));
        sim.Start(InterruptAt(1, waiting));
        sim.Start(InterruptAt(2, waiting));
        sim.Start(InterruptAt(3, waiting));
        sim.Run();
        diary.Reads("1 interrupts: True", "1 joined: False", "2 interrupts: True", "2 signalled: False", "3 interrupts: True", "3 passed: False", "50 drilled");
        Assert.Equal((0, 0), (signal.Waiting, gate.Waiting));
    }

    private async Process Drill(long ticks)
    {
        while (ticks > 0)
        {
            ticks = await sim.Delay(ticks);
            if (ticks > 0) diary.Note($"left {ticks} by {sim.Active!.InterruptCause}");
        }

        diary.Note("drilled");
    }

    private async Process InterruptAt(long time, Process process, object? cause = null)
    {
        await sim.Delay(time);
        diary.Note($"interrupts: {sim.Interrupt(process, cause)}");
    }

    private async Process InterruptTwice(Process process)
    {
        await sim.Delay(5);
        diary.Note($"{sim.Interrupt(process)} and {sim.Interrupt(process)}");
    }

    private async Process InterruptSelf()
    {
        await sim.Delay(1);
        diary.Note($"interrupts: {sim.Interrupt(sim.Active!)}");
    }

    private async Process Nested()
    {
        await Middle();
        await sim.Delay(2);
        diary.Note("outer");
    }

    private async Activity Middle()
    {
        await Inner();
        diary.Note("middle");
    }

    private async Activity Inner() => diary.Note($"inner left {await sim.Delay(10)}");

    private async Process Use(Resource crane, string name)
    {
        if (!await crane.Acquire())
        {
            diary.Note($"{name} goes away");
            return;
        }

        diary.Note($"{name} has it");
        await sim.Delay(10);
        crane.Release();
    }

    private async Process TryFor(Resource crane, long patience)
    {
        diary.Note($"got it: {await crane.AcquireWithin(patience)}");
        await sim.Delay(197);
        diary.Note("done");
    }

    private async Process ReleaseAndInterrupt(Resource crane)
    {
        await crane.Acquire();
        var waiting = sim.Start(Use(crane, "waiting"));
        await sim.Delay(1);
        crane.Release();
        diary.Note($"interrupts: {sim.Interrupt(waiting)}");
    }

    private async Process WaitForAll(Process sleeper, Signal signal, Gate gate)
    {
        diary.Note($"joined: {await sleeper.Join()}");
        diary.Note($"signalled: {await signal.WaitWithin(100)}");
        diary.Note($"passed: {await gate.Pass()}");
    }
}
