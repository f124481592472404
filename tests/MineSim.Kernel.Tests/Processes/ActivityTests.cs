namespace MineSim.Kernel.Tests;

public class ActivityTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public ActivityTests() => _diary = new Diary(_sim);

    [Fact]
    public void Activities_within_activities_take_their_time_one_after_the_other()
    {
        _sim.Start(Shift());
        _sim.Run();
        _diary.Reads("0 begins", "3 loaded", "5 hauled", "8 loaded", "10 hauled", "10 ends");
    }

    [Fact]
    public void An_activity_results_in_a_value()
    {
        _sim.Start(Weigh());
        _sim.Run();
        _diary.Reads("4 weighs 42", "4 weighs 7");
    }

    [Fact]
    public void An_activity_begins_when_it_is_awaited()
    {
        _sim.Start(Hesitate());
        _sim.Run();
        _diary.Reads("5 awaits", "5 begun");
    }

    [Fact]
    public void An_exception_comes_up_through_the_layers_to_who_catches_it()
    {
        _sim.Start(Survive());
        _sim.Run();
        _diary.Reads("2 inner finally", "2 outer finally", "2 caught broken", "3 goes on");
    }

    [Fact]
    public void An_exception_that_nobody_catches_fails_the_process_with_where_it_was_thrown()
    {
        _sim.Start(Perish(), "truck 7");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run());
        Assert.Equal("truck 7", failure.ProcessName);
        Assert.Contains(nameof(Break), failure.InnerException!.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_activities_that_never_wait_do_not_deepen_the_stack()
    {
        _sim.Start(CountTo(1_000_000));
        _sim.Run();
        _diary.Reads("0 counted 1000000");
    }

    [Fact]
    public void An_activity_that_only_takes_time_is_a_delay_and_of_no_time_is_over_at_once()
    {
        _sim.Start(JustDelay());
        _sim.Run();
        _diary.Reads("5 over", "5 over again", "5 nothing");
        Assert.Throws<ArgumentOutOfRangeException>(() => Activity.Delay(_sim, -1));
    }

    [Fact]
    public void Two_processes_in_the_same_activity_do_not_disturb_each_other()
    {
        _sim.Start(Count("a", 2));
        _sim.Start(Count("b", 3));
        _sim.Run();
        _diary.Reads("2 a1", "3 b1", "4 a2", "6 a3", "6 b2", "9 b3");
    }

    private async Process Shift()
    {
        _diary.Note("begins");
        await Cycle();
        await Cycle();
        _diary.Note("ends");
    }

    private async Activity Cycle()
    {
        await Take(3);
        _diary.Note("loaded");
        await Take(2);
        _diary.Note("hauled");
    }

    private async Activity Take(long ticks) => await _sim.Delay(ticks);

    private async Process Weigh()
    {
        _diary.Note($"weighs {await Weight(42, 4)}");
        _diary.Note($"weighs {await Weight(7, 0)}");
    }

    private async Activity<int> Weight(int tonnes, long ticks)
    {
        if (ticks > 0)
            await Take(ticks);
        return tonnes;
    }

    private async Process Hesitate()
    {
        var later = Begin();
        await _sim.Delay(5);
        _diary.Note("awaits");
        await later;
    }

    private async Activity Begin()
    {
        _diary.Note("begun");
        await _sim.Delay(1);
    }

    private async Process Survive()
    {
        try
        {
            await Carry();
        }
        catch (InvalidOperationException exception)
        {
            _diary.Note($"caught {exception.Message}");
        }

        await Take(1);
        _diary.Note("goes on");
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
            _diary.Note("outer finally");
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
            _diary.Note("inner finally");
        }
    }

    private async Process CountTo(int end)
    {
        var sum = 0;
        while (sum < end)
            sum += await One();
        _diary.Note($"counted {sum}");
    }

    private static async Activity<int> One()
    {
        await Nothing();
        return 1;
    }

    private static async Activity Nothing() => await default(Activity);

    private async Process JustDelay()
    {
        await Activity.Delay(_sim, 5);
        _diary.Note("over");
        await Activity.Delay(_sim, 0);
        _diary.Note("over again");
        await default(Activity);
        _diary.Note("nothing");
    }

    private async Process Count(string name, long ticks)
    {
        for (var i = 1; i <= 3; i++)
        {
            await Take(ticks);
            _diary.Note($"{name}{i}");
        }
    }
}
