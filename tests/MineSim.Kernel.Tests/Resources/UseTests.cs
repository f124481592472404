namespace MineSim.Kernel.Tests;

public class UseTests
{
    private readonly Simulation _sim = new();
    private readonly Resource _bay;
    private readonly Diary _diary;

    public UseTests()
    {
        _bay = new Resource(_sim, 1);
        _diary = new Diary(_sim);
    }

    [Fact]
    public void A_use_waits_for_a_place_holds_it_and_gives_it_back()
    {
        _sim.Start(Use("a", 10));
        _sim.Start(Use("b", 5));
        _sim.Start(Use("c", 1));
        _sim.Run();
        _diary.Reads("10 a has 0 left", "15 b has 0 left", "16 c has 0 left");
        Assert.Equal(0, _bay.InUse);
    }

    [Fact]
    public void Lower_priority_numbers_are_served_first()
    {
        _sim.Start(Use("first", 10));
        _sim.Start(Use("late", 1, priority: 2));
        _sim.Start(Use("early", 1, priority: 1));
        _sim.Run();
        _diary.Reads("10 first has 0 left", "11 early has 0 left", "12 late has 0 left");
    }

    [Fact]
    public void A_use_of_no_time_takes_its_turn()
    {
        _sim.Start(Use("a", 10));
        _sim.Start(Use("b", 0));
        _sim.Start(Use("c", 0));
        _sim.Run();
        _diary.Reads("10 a has 0 left", "10 b has 0 left", "10 c has 0 left");
        Assert.Equal(0, _bay.InUse);
    }

    [Fact]
    public void An_interrupt_while_it_holds_gives_the_place_back_and_says_what_was_left()
    {
        var a = _sim.Start(Use("a", 10));
        _sim.Start(Use("b", 5));
        _sim.Run(until: 4);
        Assert.True(_sim.Interrupt(a));
        _sim.Run();
        _diary.Reads("4 a has 6 left", "9 b has 0 left");
        Assert.Equal(0, _bay.InUse);
    }

    [Fact]
    public void An_interrupt_in_the_queue_leaves_all_of_it()
    {
        _sim.Start(Use("a", 10));
        var b = _sim.Start(Use("b", 5));
        _sim.Start(Use("c", 1));
        _sim.Run(until: 4);
        Assert.True(_sim.Interrupt(b));
        _sim.Run();
        _diary.Reads("4 b has 5 left", "10 a has 0 left", "11 c has 0 left");
        Assert.Equal(0, _bay.InUse);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_cancelled_use_keeps_no_place(int which)
    {
        Process[] users = [_sim.Start(Use("a", 10)), _sim.Start(Use("b", 5))];
        _sim.Run(until: 4);
        Assert.True(_sim.Cancel(users[which]));
        _sim.Start(Use("c", 1));
        _sim.Run();
        Assert.Equal(0, _bay.InUse);
        Assert.True(users[which].IsFinished);
        _diary.Reads(which == 0 ? ["9 b has 0 left", "10 c has 0 left"] : ["10 a has 0 left", "11 c has 0 left"]);
    }

    [Fact]
    public void What_a_cancelled_use_would_have_held_is_forgotten()
    {
        _sim.Start(Use("a", 10));
        var b = _sim.Start(Use("b", 5));
        _sim.Run(until: 4);
        _sim.Cancel(b);
        _sim.Run(until: 5);
        _sim.Start(Acquire("takes b's number"));
        _sim.Run();
        _diary.Reads("10 a has 0 left", "10 takes b's number");
    }

    [Fact]
    public void A_place_that_is_added_is_held_by_the_first_in_the_queue()
    {
        _sim.Start(Use("a", 10));
        _sim.Start(Use("b", 5));
        _sim.Run(until: 2);
        _bay.Capacity = 2;
        _sim.Run();
        _diary.Reads("7 b has 0 left", "10 a has 0 left");
    }

    [Fact]
    public void A_negative_time_is_refused_and_takes_no_place()
    {
        _sim.Start(Use("a", -1));
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<ProcessFailedException>(_sim.Run).InnerException);
        Assert.Equal(0, _bay.InUse);
    }

    private async Process Use(string who, long ticks, int priority = 0)
    {
        var left = await _bay.Use(ticks, priority);
        _diary.Note($"{who} has {left} left");
    }

    private async Process Acquire(string who)
    {
        await _bay.Acquire();
        _diary.Note(who);
        _bay.Release();
    }
}
