using CsCheck;

namespace MineSim.Kernel.Tests;

public class OrderTests
{
    private readonly Simulation _sim = new();
    private readonly List<int> _order = [];

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(5_000)]
    public void Delays_that_end_together_end_in_the_order_of_starting_however_often_the_calendar_grew(int processes)
    {
        for (var i = 0; i < processes; i++)
            _sim.Start(Wait(i, 100 - (i % 7), (i % 7) + 5));
        _sim.Run();
        Assert.Equal(Enumerable.Range(0, processes), _order);
    }

    [Fact]
    public void The_calendar_growing_while_it_runs_does_not_change_the_order()
    {
        for (var i = 0; i < 10; i++)
            _sim.Start(Wait(i, 5, 5));
        _sim.Start(StartMany(10, 1_000));
        _sim.Run();
        Assert.Equal(Enumerable.Range(0, 1_010), _order);
    }

    [Fact]
    public void Those_that_become_ready_go_on_in_that_order_before_the_next_whose_delay_ends()
    {
        var signal = new Signal(_sim);
        _sim.Start(WaitFor(signal, 1));
        _sim.Start(WaitFor(signal, 2));
        _sim.Start(PulseAfter(signal, 10, 0));
        _sim.Start(Wait(3, 10, 0));
        _sim.Run();
        Assert.Equal([0, 1, 2, 3], _order);
    }

    [Fact]
    public void A_delay_of_zero_lets_all_that_is_ready_go_first()
    {
        _sim.Start(Wait(1, 0, 0));
        _sim.Start(Note(2));
        _sim.Run();
        Assert.Equal([2, 1], _order);
    }

    [Fact]
    public void A_process_that_starts_takes_the_lowest_number_that_is_free()
    {
        _sim.Start(Note(0));
        _sim.Start(Wait(2, 9, 1));
        _sim.Run(5);
        _sim.Start(Wait(1, 4, 1));
        _sim.Run();
        Assert.Equal([0, 1, 2], _order);
    }

    [Fact]
    public void A_delayed_start_takes_its_place_among_delays()
    {
        _sim.Start(Note(0), after: 10);
        _sim.Start(Wait(1, 10, 0));
        _sim.Start(Note(2), after: 3);
        _sim.Run();
        Assert.Equal([2, 0, 1], _order);
    }

    [Fact]
    public void The_whole_order_is_that_of_a_sorted_list() =>
        Gen.Int[1, 20]
            .Array[1, 6]
            .Array[1, 40]
            .Sample(delays =>
            {
                var world = new OrderTests();
                var expected = new List<(long Time, int Process)>();
                for (var i = 0; i < delays.Length; i++)
                {
                    world._sim.Start(world.Several(i, delays[i]));
                    var time = 0L;
                    foreach (var delay in delays[i])
                        expected.Add((time += delay, i));
                }

                world._sim.Run();
                expected.Sort();
                Assert.Equal(expected.Select(each => each.Process), world._order);
            });

    [Fact]
    public void A_million_processes_one_after_the_other_use_the_same_slot_and_grow_nothing()
    {
        _sim.Start(StartOneAfterTheOther(1_000_000));
        _sim.Run();
        Assert.Equal(1_000_000, _order[0]);
        Assert.Equal(16, _sim.Slots);
    }

    private async Process Wait(int number, long first, long second)
    {
        await _sim.Delay(first);
        if (second > 0)
            await _sim.Delay(second);
        _order.Add(number);
    }

    private async Process Several(int number, int[] delays)
    {
        foreach (var delay in delays)
        {
            await _sim.Delay(delay);
            _order.Add(number);
        }
    }

    private async Process Note(int number)
    {
        _order.Add(number);
        await _sim.Delay(1);
    }

    private async Process WaitFor(Signal signal, int number)
    {
        await signal.Wait();
        _order.Add(number);
    }

    private async Process PulseAfter(Signal signal, long ticks, int number)
    {
        await _sim.Delay(ticks);
        _order.Add(number);
        signal.Pulse();
    }

    private async Process StartMany(int from, int count)
    {
        await _sim.Delay(5);
        for (var i = from; i < from + count; i++)
            _sim.Start(Wait(i, 5, 0));
    }

    private async Process StartOneAfterTheOther(int count)
    {
        for (var i = 0; i < count; i++)
            await _sim.Start(Brief()).Join();
        _order.Add(count);
    }

    private async Process Brief() => await _sim.Delay(1);
}
