namespace MineSim.Kernel.Tests;

public class SignalAndGateTests
{
    private readonly Simulation _sim = new();
    private readonly Diary _diary;

    public SignalAndGateTests() => _diary = new Diary(_sim);

    [Fact]
    public void A_pulse_wakes_those_who_wait_and_not_those_who_come_later()
    {
        var blast = new Signal(_sim);
        _sim.Start(Hear(blast, "a", 0));
        _sim.Start(Hear(blast, "b", 1));
        _sim.Start(Hear(blast, "late", 5));
        _sim.Start(Pulse(blast, 3, 9));
        _sim.Run();
        _diary.Reads("3 a", "3 b", "9 late");
    }

    [Fact]
    public void One_pulse_may_wake_the_first_only()
    {
        var order = new Signal(_sim);
        _sim.Start(Hear(order, "a", 1));
        _sim.Start(Hear(order, "b", 0));
        _sim.Run(2);
        Assert.True(order.PulseOne());
        _sim.Run(3);
        _diary.Reads("2 b");
        Assert.Equal(1, order.Waiting);
    }

    [Fact]
    public void Patience_with_a_signal_ends()
    {
        var blast = new Signal(_sim);
        _sim.Start(HearWithin(blast, 3));
        _sim.Start(HearWithin(blast, 5));
        _sim.Start(Pulse(blast, 4, 10));
        _sim.Run();
        _diary.Reads("3 heard: False", "4 heard: True");
        Assert.Equal(0, blast.Waiting);
    }

    [Fact]
    public void Everybody_passes_an_open_gate_and_waits_at_a_closed_one()
    {
        var road = new Gate(_sim, isOpen: true);
        _sim.Start(Drive(road, 1));
        _sim.Start(Drive(road, 5));
        _sim.Start(Drive(road, 6));
        _sim.Start(CloseFor(road, 3, 20));
        _sim.Run();
        _diary.Reads("1 passes", "20 passes", "20 passes");
        Assert.True(road.IsOpen);
    }

    [Fact]
    public void Who_waited_passes_even_if_the_gate_closes_again_in_the_same_instant()
    {
        var road = new Gate(_sim, isOpen: false);
        _sim.Start(Drive(road, 1));
        _sim.Start(Drive(road, 3));
        _sim.Run(2);
        road.Open();
        road.Close();
        _sim.Run();
        _diary.Reads("2 passes");
        Assert.Equal(1, road.Waiting);
    }

    [Fact]
    public void Patience_with_a_gate_ends()
    {
        var road = new Gate(_sim, isOpen: false);
        _sim.Start(DriveWithin(road, 3));
        _sim.Start(DriveWithin(road, 50));
        _sim.Run(10);
        road.Open();
        _sim.Start(DriveWithin(road, 1));
        _sim.Run();
        _diary.Reads("3 passed: False", "10 passed: True", "10 passed: True");
    }

    private async Process Hear(Signal signal, string name, long after)
    {
        await _sim.Delay(after);
        await signal.Wait();
        _diary.Note(name);
    }

    private async Process HearWithin(Signal signal, long patience) =>
        _diary.Note($"heard: {await signal.WaitWithin(patience)}");

    private async Process Pulse(Signal signal, params long[] times)
    {
        foreach (var time in times)
        {
            await _sim.Delay(time - _sim.Now);
            signal.Pulse();
        }
    }

    private async Process Drive(Gate road, long after)
    {
        await _sim.Delay(after);
        await road.Pass();
        _diary.Note("passes");
    }

    private async Process DriveWithin(Gate road, long patience) =>
        _diary.Note($"passed: {await road.PassWithin(patience)}");

    private async Process CloseFor(Gate road, long from, long until)
    {
        await _sim.Delay(from);
        road.Close();
        await _sim.Delay(until - from);
        road.Open();
    }
}
