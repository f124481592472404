namespace MineSim.Kernel.Tests;

public class CancelTests
{
    private readonly Simulation sim = new();
    private readonly Diary diary;

    public CancelTests() => diary = new Diary(sim);

    [Fact]
    public void A_cancelled_process_runs_its_finally_blocks_and_those_who_join_it_go_on()
    {
        var crane = new Resource(sim, 1);
        var work = sim.Start(Work(crane));
        sim.Start(ReportEndOf(work));
        sim.Start(CancelAt(5, work));
        sim.Run();
        diary.Reads("5 cancels: True", "5 inner finally", "5 gives back", "5 it ended");
        Assert.True(work.IsFinished);
        Assert.Equal(0, crane.InUse);
    }

    [Fact]
    public void A_cancelled_process_may_still_take_time_to_clean_up()
    {
        var work = sim.Start(CleanUp(7));
        sim.Start(CancelAt(5, work));
        sim.Run();
        diary.Reads("5 cancels: True", "12 clean");
    }

    [Fact]
    public void A_process_that_has_not_begun_never_does()
    {
        var now = sim.Start(Work(new Resource(sim, 1)));
        var later = sim.Start(Work(new Resource(sim, 1)), after: 10);
        Assert.True(sim.Cancel(now));
        Assert.True(sim.Cancel(now));
        Assert.True(sim.Cancel(later));
        sim.Run();
        diary.Reads();
        Assert.True(now.IsFinished && later.IsFinished);
        Assert.Equal(0, sim.Now);
        Assert.Equal(0, sim.Untold);
    }

    [Fact]
    public void Neither_one_that_was_not_started_nor_one_that_has_finished_can_be_cancelled()
    {
        var work = CleanUp(0);
        Assert.False(sim.Cancel(work));
        sim.Start(work);
        sim.Run();
        Assert.False(sim.Cancel(work));
    }

    [Fact]
    public void Who_waits_in_a_queue_leaves_it()
    {
        var crane = new Resource(sim, 0);
        var work = sim.Start(Work(crane));
        var patient = sim.Start(WorkPatiently(crane));
        sim.Run(1);
        sim.Cancel(work);
        sim.Cancel(patient);
        sim.Run();
        Assert.Equal((0, 0), (crane.Queued, crane.InUse));
        Assert.Equal(1, sim.Now);
    }

    [Fact]
    public void Who_was_just_granted_a_place_is_cancelled_at_its_next_wait_and_gives_it_back()
    {
        var crane = new Resource(sim, 1);
        sim.Start(ReleaseAndCancel(crane));
        sim.Run();
        diary.Reads("1 cancels: True", "1 inner finally", "1 gives back");
        Assert.Equal(0, crane.InUse);
    }

    [Fact]
    public void A_process_that_cancels_itself_ends_at_its_next_wait()
    {
        sim.Start(CancelSelf());
        sim.Run();
        diary.Reads("1 cancels: True", "1 still runs");
    }

    [Fact]
    public void An_interrupt_that_the_process_does_not_know_of_yet_is_overtaken()
    {
        var work = sim.Start(CleanUp(0));
        sim.Run(1);
        sim.Interrupt(work);
        sim.Cancel(work);
        sim.Run();
        diary.Reads("1 clean");
        Assert.Equal(0, sim.Untold);
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
            diary.Note("gives back");
        }
    }

    private async Activity Lift()
    {
        try
        {
            await sim.Delay(100);
            diary.Note("lifted");
        }
        finally
        {
            diary.Note("inner finally");
        }
    }

    private async Process WorkPatiently(Resource crane)
    {
        await crane.AcquireWithin(1_000);
        diary.Note("never");
    }

    private async Process CleanUp(long ticks)
    {
        try
        {
            await sim.Delay(100);
        }
        finally
        {
            if (ticks > 0) await sim.Delay(ticks);
            diary.Note("clean");
        }
    }

    private async Process ReportEndOf(Process work)
    {
        await work.Join();
        diary.Note("it ended");
    }

    private async Process CancelAt(long time, Process process)
    {
        await sim.Delay(time);
        diary.Note($"cancels: {sim.Cancel(process)}");
    }

    private async Process ReleaseAndCancel(Resource crane)
    {
        await crane.Acquire();
        var waiting = sim.Start(Work(crane));
        await sim.Delay(1);
        crane.Release();
        diary.Note($"cancels: {sim.Cancel(waiting) && sim.Cancel(waiting)}");
    }

    private async Process CancelSelf()
    {
        await sim.Delay(1);
        diary.Note($"cancels: {sim.Cancel(sim.Active!)}");
        diary.Note("still runs");
        await sim.Delay(1);
        diary.Note("never");
    }
}
