namespace MineSim.Kernel.Tests;

public class CancelTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public CancelTests() => _diary = new Diary(_sim);

    [Fact]
    public void A_cancelled_process_runs_its_finally_blocks_and_those_who_join_it_go_on()
    {
        var crane = new Resource(_sim, 1);
        var work = _sim.Start(Work(crane));
        _sim.Start(ReportEndOf(work));
        _sim.Start(CancelAt(5, work));
        _sim.Run();
        _diary.Reads("5 cancels: True", "5 inner finally", "5 gives back", "5 it ended");
        Assert.True(work.IsFinished);
        Assert.Equal(0, crane.InUse);
    }

    [Fact]
    public void A_cancelled_process_may_still_take_time_to_clean_up()
    {
        var work = _sim.Start(CleanUp(7));
        _sim.Start(CancelAt(5, work));
        _sim.Run();
        _diary.Reads("5 cancels: True", "12 clean");
    }

    [Fact]
    public void A_process_that_has_not_begun_never_does()
    {
        var now = _sim.Start(Work(new Resource(_sim, 1)));
        var later = _sim.Start(Work(new Resource(_sim, 1)), after: 10);
        Assert.True(_sim.Cancel(now));
        Assert.True(_sim.Cancel(now));
        Assert.True(_sim.Cancel(later));
        _sim.Run();
        _diary.Reads();
        Assert.True(now.IsFinished && later.IsFinished);
        Assert.Equal(0, _sim.Now);
        Assert.Equal(0, _sim.Untold);
    }

    [Fact]
    public void Neither_one_that_was_not_started_nor_one_that_has_finished_can_be_cancelled()
    {
        var work = CleanUp(0);
        Assert.False(_sim.Cancel(work));
        _sim.Start(work);
        _sim.Run();
        Assert.False(_sim.Cancel(work));
    }

    [Fact]
    public void Who_waits_in_a_queue_leaves_it()
    {
        var crane = new Resource(_sim, 0);
        var work = _sim.Start(Work(crane));
        var patient = _sim.Start(WorkPatiently(crane));
        _sim.Run(1);
        _sim.Cancel(work);
        _sim.Cancel(patient);
        _sim.Run();
        Assert.Equal((0, 0), (crane.Queued, crane.InUse));
        Assert.Equal(1, _sim.Now);
    }

    [Fact]
    public void Who_was_just_granted_a_place_is_cancelled_at_its_next_wait_and_gives_it_back()
    {
        var crane = new Resource(_sim, 1);
        _sim.Start(ReleaseAndCancel(crane));
        _sim.Run();
        _diary.Reads("1 cancels: True", "1 inner finally", "1 gives back");
        Assert.Equal(0, crane.InUse);
    }

    [Fact]
    public void A_process_that_cancels_itself_ends_at_its_next_wait()
    {
        _sim.Start(CancelSelf());
        _sim.Run();
        _diary.Reads("1 cancels: True", "1 still runs");
    }

    [Fact]
    public void An_interrupt_that_the_process_does_not_know_of_yet_is_overtaken()
    {
        var work = _sim.Start(CleanUp(0));
        _sim.Run(1);
        _sim.Interrupt(work);
        _sim.Cancel(work);
        _sim.Run();
        _diary.Reads("1 clean");
        Assert.Equal(0, _sim.Untold);
    }

    private async Process Work(Resource crane)
    {
        await crane.Acquire();
        try
        {
            await Lift();
        }
        finally
        {
            crane.Release();
            _diary.Note("gives back");
        }
    }

    private async Activity Lift()
    {
        try
        {
            await _sim.Delay(100);
            _diary.Note("lifted");
        }
        finally
        {
            _diary.Note("inner finally");
        }
    }

    private async Process WorkPatiently(Resource crane)
    {
        await crane.AcquireWithin(1_000);
        _diary.Note("never");
    }

    private async Process CleanUp(long ticks)
    {
        try
        {
            await _sim.Delay(100);
        }
        finally
        {
            if (ticks > 0)
                await _sim.Delay(ticks);
            _diary.Note("clean");
        }
    }

    private async Process ReportEndOf(Process work)
    {
        await work.Join();
        _diary.Note("it ended");
    }

    private async Process CancelAt(long time, Process process)
    {
        await _sim.Delay(time);
        _diary.Note($"cancels: {_sim.Cancel(process)}");
    }

    private async Process ReleaseAndCancel(Resource crane)
    {
        await crane.Acquire();
        var waiting = _sim.Start(Work(crane));
        await _sim.Delay(1);
        crane.Release();
        _diary.Note($"cancels: {_sim.Cancel(waiting) && _sim.Cancel(waiting)}");
    }

    private async Process CancelSelf()
    {
        await _sim.Delay(1);
        _diary.Note($"cancels: {_sim.Cancel(_sim.Active!)}");
        _diary.Note("still runs");
        await _sim.Delay(1);
        _diary.Note("never");
    }
}
