namespace MineSim.Kernel.Tests;

public class ActivityTests
{
    private readonly Simulation sim = new();
    private readonly Diary diary;

    public ActivityTests() => diary = new Diary(sim);

    [Fact]
    public void Activities_within_activities_take_their_time_one_after_the_other()
    {
        sim.Start(Shift());
        sim.Run();
        diary.Reads("0 begins", "3 loaded", "5 hauled", "8 loaded", "10 hauled", "10 ends");
    }

    [Fact]
    public void An_activity_results_in_a_value()
    {
        sim.Start(Weigh());
        sim.Run();
        diary.Reads("4 weighs 42", "4 weighs 7");
    }

    [Fact]
    public void An_activity_begins_when_it_is_awaited()
    {
        sim.Start(Hesitate());
        sim.Run();
        diary.Reads("5 awaits", "5 begun");
    }

    [Fact]
    public void An_exception_comes_up_through_the_layers_to_who_catches_it()
    {
        sim.Start(Survive());
        sim.Run();
        diary.Reads("2 inner finally", "2 outer finally", "2 caught broken", "3 goes on");
    }

    [Fact]
    public void An_exception_that_nobody_catches_fails_the_process_with_where_it_was_thrown()
    {
        sim.Start(Perish(), "truck 7");
        var failure = Assert.Throws<ProcessFailedException>(() => sim.Run());
        Assert.Equal("truck 7", failure.ProcessName);
        Assert.Contains(nameof(Break), failure.InnerException!.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_activities_that_never_wait_do_not_deepen_the_stack()
    {
        sim.Start(CountTo(1_000_000));
        sim.Run();
        diary.Reads("0 counted 1000000");
    }

    [Fact]
    public void An_activity_that_only_takes_time_is_a_delay_and_of_no_time_is_over_at_once()
    {
        sim.Start(JustDelay());
        sim.Run();
        diary.Reads("5 over", "5 over again", "5 nothing");
        Assert.Throws<ArgumentOutOfRangeException>(() => Activity.Delay(sim, -1));
    }

    [Fact]
    public void Two_processes_in_the_same_activity_do_not_disturb_each_other()
    {
        sim.Start(Count("a", 2));
        sim.Start(Count("b", 3));
        sim.Run();
        diary.Reads("2 a1", "3 b1", "4 a2", "6 a3", "6 b2", "9 b3");
    }

    private async Process Shift()
    {
        diary.Note("begins");
        await Cycle();
        await Cycle();
        diary.Note("ends");
    }

    private async Activity Cycle()
    {
        await Take(3);
        diary.Note("loaded");
        await Take(2);
        diary.Note("hauled");
    }

    private async Activity Take(long ticks) => await sim.Delay(ticks);

    private async Process Weigh()
    {
        diary.Note($"weighs {await Weight(42, 4)}");
        diary.Note($"weighs {await Weight(7, 0)}");
    }

    private async Activity<int> Weight(int tonnes, long ticks)
    {
        if (ticks > 0) await Take(ticks);
        return tonnes;
    }

    private async Process Hesitate()
    {
        var later = Begin();
        await sim.Delay(5);
        diary.Note("awaits");
        await later;
    }

    private async Activity Begin()
    {
        diary.Note("begun");
        await sim.Delay(1);
    }

    private async Process Survive()
    {
        try
        {
            await Carry();
        }
        catch (InvalidOperationException exception)
        {
            diary.Note($"caught {exception.Message}");
        }

        await Take(1);
        diary.Note("goes on");
    }

    private async Process Perish() => await Carry();

    private async Activity Carry()
    {
        try
        {
            await Break();
        }
        finally
        {
            diary.Note("outer finally");
        }
    }

    private async Activity<int> Break()
    {
        try
        {
            await Take(2);
            throw new InvalidOperationException("broken");
        }
        finally
        {
            diary.Note("inner finally");
        }
    }

    private async Process CountTo(int end)
    {
        var sum = 0;
        while (sum < end) sum += await One();
        diary.Note($"counted {sum}");
    }

    private static async Activity<int> One()
    {
        await Nothing();
        return 1;
    }

    private static async Activity Nothing() => await default(Activity);

    private async Process JustDelay()
    {
        await Activity.Delay(sim, 5);
        diary.Note("over");
        await Activity.Delay(sim, 0);
        diary.Note("over again");
        await default(Activity);
        diary.Note("nothing");
    }

    private async Process Count(string name, long ticks)
    {
        for (var i = 1; i <= 3; i++)
        {
            await Take(ticks);
            diary.Note($"{name}{i}");
        }
    }
}
