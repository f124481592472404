namespace MineSim.Kernel.Tests;

public class UseTests
{
    private readonly Simulation sim = new();
    private readonly Resource bay;
    private readonly Diary diary;

    public UseTests()
    {
        bay = new Resource(sim, 1);
        diary = new Diary(sim);
    }

    [Fact]
    public void A_use_waits_for_a_place_holds_it_and_gives_it_back()
    {
        sim.Start(Use("a", 10));
        sim.Start(Use("b", 5));
        sim.Start(Use("c", 1));
        sim.Run();
        diary.Reads("10 a has 0 left", "15 b has 0 left", "16 c has 0 left");
        Assert.Equal(0, bay.InUse);
    }

    [Fact]
    public void Lower_priority_numbers_are_served_first()
    {
        sim.Start(Use("first", 10));
        sim.Start(Use("late", 1, priority: 2));
        sim.Start(Use("early", 1, priority: 1));
        sim.Run();
        diary.Reads("10 first has 0 left", "11 early has 0 left", "12 late has 0 left");
    }

    [Fact]
    public void A_use_of_no_time_takes_its_turn()
    {
        sim.Start(Use("a", 10));
        sim.Start(Use("b", 0));
        sim.Start(Use("c", 0));
        sim.Run();
        diary.Reads("10 a has 0 left", "10 b has 0 left", "10 c has 0 left");
        Assert.Equal(0, bay.InUse);
    }

    [Fact]
    public void An_interrupt_while_it_holds_gives_the_place_back_and_says_what_was_left()
    {
        var a = sim.Start(Use("a", 10));
        sim.Start(Use("b", 5));
        sim.Run(until: 4);
        Assert.True(sim.Interrupt(a));
        sim.Run();
        diary.Reads("4 a has 6 left", "9 b has 0 left");
        Assert.Equal(0, bay.InUse);
    }

    [Fact]
    public void An_interrupt_in_the_queue_leaves_all_of_it()
    {
        sim.Start(Use("a", 10));
        var b = sim.Start(Use("b", 5));
        sim.Start(Use("c", 1));
        sim.Run(until: 4);
        Assert.True(sim.Interrupt(b));
        sim.Run();
        diary.Reads("4 b has 5 left", "10 a has 0 left", "11 c has 0 left");
        Assert.Equal(0, bay.InUse);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_cancelled_use_keeps_no_place(int which)
    {
        Process[] users = [sim.Start(Use("a", 10)), sim.Start(Use("b", 5))];
        sim.Run(until: 4);
        Assert.True(sim.Cancel(users[which]));
        sim.Start(Use("c", 1));
        sim.Run();
        Assert.Equal(0, bay.InUse);
        Assert.True(users[which].IsFinished);
        diary.Reads(which == 0 ? ["9 b has 0 left", "10 c has 0 left"] : ["10 a has 0 left", "11 c has 0 left"]);
    }

    [Fact]
    public void What_a_cancelled_use_would_have_held_is_forgotten()
    {
        sim.Start(Use("a", 10));
        var b = sim.Start(Use("b", 5));
        sim.Run(until: 4);
        sim.Cancel(b);
        sim.Run(until: 5);
        sim.Start(Acquire("takes b's number"));
        sim.Run();
        diary.Reads("10 a has 0 left", "10 takes b's number");
    }

    [Fact]
    public void A_place_that_is_added_is_held_by_the_first_in_the_queue()
    {
        sim.Start(Use("a", 10));
        sim.Start(Use("b", 5));
        sim.Run(until: 2);
        bay.Capacity = 2;
        sim.Run();
        diary.Reads("7 b has 0 left", "10 a has 0 left");
    }

    [Fact]
    public void A_negative_time_is_refused_and_takes_no_place()
    {
        sim.Start(Use("a", -1));
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<ProcessFailedException>(sim.Run).InnerException);
        Assert.Equal(0, bay.InUse);
    }

    private async Process Use(string who, long ticks, int priority = 0)
    {
        var left = await bay.Use(ticks, priority);
        diary.Note($"{who} has {left} left");
    }

    private async Process Acquire(string who)
    {
        await bay.Acquire();
        diary.Note(who);
        bay.Release();
    }
}
