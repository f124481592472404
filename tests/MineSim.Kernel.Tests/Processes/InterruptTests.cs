namespace MineSim.Kernel.Tests;

public class InterruptTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public InterruptTests() => _diary = new Diary(_sim);

    [Fact]
    public void An_interrupted_delay_results_in_the_time_that_was_left()
    {
        var drill = _sim.Start(Drill(100));
        _sim.Start(InterruptAt(30, drill, "blast"));
        _sim.Run();
        _diary.Reads("30 interrupts: True", "30 left 70 by blast", "100 drilled");
    }

    [Fact]
    public void A_delay_that_was_not_interrupted_results_in_zero()
    {
        _sim.Start(Drill(100));
        _sim.Run();
        _diary.Reads("100 drilled");
    }

    [Fact]
    public void An_interrupt_reaches_into_the_innermost_activity()
    {
        var truck = _sim.Start(Nested());
        _sim.Start(InterruptAt(4, truck));
        _sim.Run();
        _diary.Reads("4 interrupts: True", "4 inner left 6", "4 middle", "6 outer");
    }

    [Fact]
    public void Who_is_interrupted_in_a_queue_leaves_it()
    {
        var crane = new Resource(_sim, 1);
        _sim.Start(Use(crane, "first"));
        var second = _sim.Start(Use(crane, "second"));
        _sim.Start(Use(crane, "third"));
        _sim.Start(InterruptAt(3, second));
        _sim.Run();
        _diary.Reads("0 first has it", "3 interrupts: True", "3 second goes away", "10 third has it");
        Assert.Equal(0, crane.InUse);
    }

    [Fact]
    public void Who_is_interrupted_while_patient_leaves_the_queue_and_is_not_woken_again()
    {
        var crane = new Resource(_sim, 0);
        var patient = _sim.Start(TryFor(crane, 50));
        _sim.Start(InterruptAt(3, patient));
        _sim.Run();
        _diary.Reads("3 interrupts: True", "3 got it: False", "200 done");
        Assert.Equal(0, crane.Queued);
    }

    [Fact]
    public void Only_who_waits_can_be_interrupted()
    {
        var notStarted = Drill(1);
        Assert.False(_sim.Interrupt(notStarted));
        var notBegun = _sim.Start(Drill(1));
        Assert.False(_sim.Interrupt(notBegun));
        var delayed = _sim.Start(Drill(1), after: 5);
        Assert.False(_sim.Interrupt(delayed));
        _sim.Run();
        Assert.False(_sim.Interrupt(notBegun));
        Assert.False(_sim.Interrupt(delayed));
        _diary.Reads("1 drilled", "6 drilled");
    }

    [Fact]
    public void Who_was_granted_a_place_at_this_instant_keeps_it()
    {
        var crane = new Resource(_sim, 1);
        _sim.Start(ReleaseAndInterrupt(crane));
        _sim.Run();
        _diary.Reads("1 interrupts: False", "1 waiting has it");
    }

    [Fact]
    public void A_second_interrupt_before_the_process_goes_on_does_nothing()
    {
        var drill = _sim.Start(Drill(100));
        _sim.Start(InterruptTwice(drill));
        _sim.Run();
        _diary.Reads("5 True and False", "5 left 95 by ", "100 drilled");
    }

    [Fact]
    public void Nobody_interrupts_themselves()
    {
        _sim.Start(InterruptSelf());
        _sim.Run();
        _diary.Reads("1 interrupts: False");
    }

    [Fact]
    public void A_process_of_another_simulation_is_refused()
    {
        var stranger = new Simulation();
        var process = stranger.Start(Drill(1));
        Assert.Throws<ArgumentException>(() => _sim.Interrupt(process));
        Assert.Throws<ArgumentException>(() => _sim.Cancel(process));
    }

    [Fact]
    public void Joining_and_signals_and_gates_are_cut_short_too()
    {
        var signal = new Signal(_sim);
        var gate = new Gate(_sim, isOpen: false);
        var sleeper = _sim.Start(Drill(50));
        var waiting = _sim.Start(WaitForAll(sleeper, signal, gate));
        _sim.Start(InterruptAt(1, waiting));
        _sim.Start(InterruptAt(2, waiting));
        _sim.Start(InterruptAt(3, waiting));
        _sim.Run();
        _diary.Reads(
            "1 interrupts: True",
            "1 joined: False",
            "2 interrupts: True",
            "2 signalled: False",
            "3 interrupts: True",
            "3 passed: False",
            "50 drilled"
        );
        Assert.Equal((0, 0), (signal.Waiting, gate.Waiting));
    }

    private async Process Drill(long ticks)
    {
        while (ticks > 0)
        {
            ticks = await _sim.Delay(ticks);
            if (ticks > 0)
                _diary.Note($"left {ticks} by {_sim.Active!.InterruptCause}");
        }

        _diary.Note("drilled");
    }

    private async Process InterruptAt(long time, Process process, object? cause = null)
    {
        await _sim.Delay(time);
        _diary.Note($"interrupts: {_sim.Interrupt(process, cause)}");
    }

    private async Process InterruptTwice(Process process)
    {
        await _sim.Delay(5);
        _diary.Note($"{_sim.Interrupt(process)} and {_sim.Interrupt(process)}");
    }

    private async Process InterruptSelf()
    {
        await _sim.Delay(1);
        _diary.Note($"interrupts: {_sim.Interrupt(_sim.Active!)}");
    }

    private async Process Nested()
    {
        await Middle();
        await _sim.Delay(2);
        _diary.Note("outer");
    }

    private async Activity Middle()
    {
        await Inner();
        _diary.Note("middle");
    }

    private async Activity Inner() => _diary.Note($"inner left {await _sim.Delay(10)}");

    private async Process Use(Resource crane, string name)
    {
        if (!await crane.Acquire())
        {
            _diary.Note($"{name} goes away");
            return;
        }

        _diary.Note($"{name} has it");
        await _sim.Delay(10);
        crane.Release();
    }

    private async Process TryFor(Resource crane, long patience)
    {
        _diary.Note($"got it: {await crane.AcquireWithin(patience)}");
        await _sim.Delay(197);
        _diary.Note("done");
    }

    private async Process ReleaseAndInterrupt(Resource crane)
    {
        await crane.Acquire();
        var waiting = _sim.Start(Use(crane, "waiting"));
        await _sim.Delay(1);
        crane.Release();
        _diary.Note($"interrupts: {_sim.Interrupt(waiting)}");
    }

    private async Process WaitForAll(Process sleeper, Signal signal, Gate gate)
    {
        _diary.Note($"joined: {await sleeper.Join()}");
        _diary.Note($"signalled: {await signal.WaitWithin(100)}");
        _diary.Note($"passed: {await gate.Pass()}");
    }
}
