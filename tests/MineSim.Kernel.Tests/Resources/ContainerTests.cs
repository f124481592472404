using CsCheck;

namespace MineSim.Kernel.Tests;

public class ContainerTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public ContainerTests() => _diary = new Diary(_sim);

    [Fact]
    public void Who_takes_waits_until_there_is_enough()
    {
        var bin = new Container(_sim);
        _sim.Start(Take(bin, "plant", 100));
        _sim.Start(Tip(bin, "truck 1", 60, 3));
        _sim.Start(Tip(bin, "truck 2", 60, 5));
        _sim.Run();
        _diary.Reads("3 truck 1: 60", "5 truck 2: 20", "5 plant: 20");
    }

    [Fact]
    public void Who_adds_waits_until_there_is_room()
    {
        var bin = new Container(_sim, capacity: 100, level: 80);
        _sim.Start(Tip(bin, "truck", 60, 0));
        _sim.Start(Take(bin, "plant", 30, 4));
        _sim.Start(Take(bin, "plant", 30, 9));
        _sim.Run();
        _diary.Reads("4 plant: 50", "9 plant: 80", "9 truck: 80");
    }

    [Fact]
    public void Nobody_overtakes_even_for_less()
    {
        var bin = new Container(_sim, level: 50);
        _sim.Start(Take(bin, "large", 80));
        _sim.Start(Take(bin, "small", 10));
        _sim.Run(1);
        Assert.Equal((50, 2), (bin.Level, bin.Taking));
        Assert.False(bin.TryGet(10));
        bin.TryPut(40);
        _sim.Run();
        _diary.Reads("1 large: 0", "1 small: 0");
    }

    [Fact]
    public void When_who_held_up_the_others_leaves_they_are_served()
    {
        var bin = new Container(_sim, level: 50);
        var large = _sim.Start(Take(bin, "large", 80));
        _sim.Start(Take(bin, "small", 10));
        _sim.Run(1);
        _sim.Interrupt(large);
        _sim.Start(TakeWithin(bin, 100, 5));
        _sim.Start(Take(bin, "last", 40, 1));
        _sim.Run();
        _diary.Reads("1 large: 40", "1 small: 40", "6 got 100: False", "6 last: 0");
    }

    [Fact]
    public void Patience_with_a_full_bin_ends()
    {
        var bin = new Container(_sim, capacity: 10, level: 10);
        _sim.Start(TipWithin(bin, 5, 3));
        _sim.Start(TipWithin(bin, 5, 9));
        _sim.Run(5);
        Assert.True(bin.TryGet(5));
        _sim.Run();
        _diary.Reads("3 tipped 5: False", "5 tipped 5: True");
        Assert.Equal(10, bin.Level);
    }

    [Fact]
    public void Rounding_keeps_nobody_waiting_for_the_last_billionth()
    {
        var bin = new Container(_sim, capacity: 1);
        for (var i = 0; i < 10; i++)
            Assert.True(bin.TryPut(0.1));
        Assert.True(bin.TryGet(1));
        Assert.Equal(0, bin.Level, 12);
        Assert.True(bin.TryPut(1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(101)]
    [InlineData(double.PositiveInfinity)]
    public void An_amount_that_can_never_be_is_refused(double amount)
    {
        var bin = new Container(_sim, capacity: 100);
        Assert.Throws<ArgumentOutOfRangeException>(() => bin.TryPut(amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => bin.TryGet(amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Container(_sim, 100, amount));
    }

    [Fact]
    public void What_goes_in_less_what_comes_out_is_the_level_and_nobody_waits_who_could_be_served() =>
        Gen.Select(Gen.Int[5, 40], Gen.Select(Gen.Int[0, 30], Gen.Int[-5, 5], Gen.Int[0, 8]).Array[1, 60])
            .Sample(
                (capacity, moves) =>
                {
                    var world = new Simulation();
                    var bin = new Container(world, capacity);
                    var balance = 0.0;
                    foreach (var (time, amount, patience) in moves)
                        world.Start(Move(time, amount, patience));
                    while (world.Step())
                        Assert.InRange(bin.Level, 0, capacity);
                    Assert.Equal(balance, bin.Level);
                    Assert.False(bin.Taking > 0 && bin.Adding > 0 && capacity >= 10, "both sides wait");

                    async Process Move(int time, int amount, int patience)
                    {
                        await world.Delay(time);
                        var done = (amount > 0, patience > 0) switch
                        {
                            (true, true) => await bin.PutWithin(amount, patience),
                            (true, false) => await bin.Put(amount),
                            (false, true) => await bin.GetWithin(-amount, patience),
                            (false, false) => await bin.Get(-amount),
                        };
                        if (done)
                            balance += amount;
                    }
                }
            );

    private async Process Take(Container bin, string who, double amount, long after = 0)
    {
        await _sim.Delay(after);
        await bin.Get(amount);
        _diary.Note($"{who}: {bin.Level}");
    }

    private async Process TakeWithin(Container bin, double amount, long patience) =>
        _diary.Note($"got {amount}: {await bin.GetWithin(amount, patience)}");

    private async Process Tip(Container bin, string who, double amount, long after)
    {
        await _sim.Delay(after);
        await bin.Put(amount);
        _diary.Note($"{who}: {bin.Level}");
    }

    private async Process TipWithin(Container bin, double amount, long patience) =>
        _diary.Note($"tipped {amount}: {await bin.PutWithin(amount, patience)}");
}
