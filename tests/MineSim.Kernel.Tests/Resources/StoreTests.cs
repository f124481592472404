using CsCheck;

namespace MineSim.Kernel.Tests;

public class StoreTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public StoreTests() => _diary = new Diary(_sim);

    [Fact]
    public void Items_are_taken_first_in_first_out_by_those_who_wait_in_order_of_arrival()
    {
        var parts = new Store<string>(_sim);
        _sim.Start(Take(parts, "a"));
        _sim.Start(Take(parts, "b"));
        _sim.Start(Bring(parts, 5, "bolt", "nut", "pin"));
        _sim.Run();
        _diary.Reads("5 a has bolt", "5 b has nut");
        Assert.Equal(1, parts.Count);
    }

    [Fact]
    public void A_full_store_makes_wait_who_adds_and_lets_in_as_room_is_made()
    {
        var parts = new Store<string>(_sim, capacity: 1);
        _sim.Start(Bring(parts, 0, "bolt"));
        _sim.Start(Bring(parts, 0, "nut"));
        _sim.Start(Bring(parts, 0, "pin"));
        _sim.Run(1);
        Assert.Equal((1, 2), (parts.Count, parts.Adding));
        Assert.False(parts.TryPut("cap"));
        Assert.True(parts.TryGet(out var first));
        Assert.Equal("bolt", first);
        Assert.Equal((1, 1), (parts.Count, parts.Adding));
        _sim.Start(Take(parts, "a"));
        _sim.Start(Take(parts, "b"));
        _sim.Run();
        _diary.Reads("1 a has nut", "1 b has pin");
        Assert.Equal((0, 0), (parts.Count, parts.Adding));
    }

    [Fact]
    public void Who_wants_something_particular_waits_for_it_while_others_take_the_rest()
    {
        var parts = new Store<string>(_sim);
        _sim.Start(Take(parts, "picky", part => part.StartsWith('p')));
        _sim.Start(Take(parts, "any"));
        _sim.Start(Bring(parts, 5, "bolt", "nut", "pin", "pump"));
        _sim.Run();
        _diary.Reads("5 any has bolt", "5 picky has pin");
        _sim.Start(Take(parts, "second", part => part.StartsWith('p')));
        _sim.Run();
        _diary.Reads("5 any has bolt", "5 picky has pin", "5 second has pump");
        Assert.True(parts.TryGet(out var rest));
        Assert.Equal("nut", rest);
    }

    [Fact]
    public void Patience_with_a_store_ends_on_both_sides()
    {
        var parts = new Store<string>(_sim, capacity: 1);
        _sim.Start(TakeWithin(parts, 3));
        _sim.Run(4);
        parts.TryPut("bolt");
        _sim.Start(BringWithin(parts, "nut", 2));
        _sim.Run(8);
        Assert.Equal(0, parts.Adding);
        _sim.Start(TakeWithin(parts, 3));
        _sim.Start(TakeWithin(parts, 3));
        _sim.Run();
        _diary.Reads("3 came: False ", "6 brought nut: False", "8 came: True bolt", "11 came: False ");
    }

    [Fact]
    public void An_interrupt_leaves_the_store_on_both_sides()
    {
        var parts = new Store<string>(_sim, capacity: 1);
        var taking = _sim.Start(TakeWithin(parts, 100));
        _sim.Run(1);
        _sim.Interrupt(taking);
        parts.TryPut("bolt");
        var adding = _sim.Start(BringWithin(parts, "nut", 100));
        _sim.Run(2);
        _sim.Interrupt(adding);
        _sim.Run();
        _diary.Reads("1 came: False ", "2 brought nut: False");
        Assert.Equal((1, 0, 0), (parts.Count, parts.Adding, parts.Taking));
    }

    [Fact]
    public void The_item_of_nothing_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => default(Taken<int>).Item);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Store<int>(_sim, 0));
    }

    [Fact]
    public void Every_item_goes_to_exactly_one_process_and_in_order() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 9].Array[1, 60], Gen.Int[0, 9].Array[1, 60])
            .Sample(
                (capacity, adding, taking) =>
                {
                    var world = new Simulation();
                    var store = new Store<int>(world, capacity);
                    var taken = new List<int>();
                    var next = 0;
                    foreach (var time in adding)
                        world.Start(Add(time));
                    foreach (var time in taking)
                        world.Start(TakeAt(time));
                    world.Run();
                    Assert.Equal(Enumerable.Range(0, Math.Min(adding.Length, taking.Length)), taken);
                    Assert.Equal(Math.Clamp(adding.Length - taking.Length, 0, capacity), store.Count);
                    Assert.Equal(Math.Max(0, adding.Length - taking.Length - capacity), store.Adding);
                    Assert.Equal(Math.Max(0, taking.Length - adding.Length), store.Taking);

                    async Process Add(int time)
                    {
                        await world.Delay(time);
                        await store.Put(next++);
                    }

                    async Process TakeAt(int time)
                    {
                        await world.Delay(time);
                        taken.Add((await store.Get()).Item);
                    }
                }
            );

    private async Process Take(Store<string> parts, string who, Predicate<string>? which = null) =>
        _diary.Note($"{who} has {(await parts.Get(which)).Item}");

    private async Process TakeWithin(Store<string> parts, long patience)
    {
        var (came, part) = await parts.GetWithin(patience);
        _diary.Note($"came: {came} {part}");
    }

    private async Process Bring(Store<string> parts, long after, params string[] items)
    {
        await _sim.Delay(after);
        foreach (var item in items)
            await parts.Put(item);
    }

    private async Process BringWithin(Store<string> parts, string item, long patience) =>
        _diary.Note($"brought {item}: {await parts.PutWithin(item, patience)}");
}
