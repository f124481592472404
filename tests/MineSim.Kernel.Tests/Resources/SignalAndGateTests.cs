namespace MineSim.Kernel.Tests;

public class SignalAndGateTests
{
    private readonly Simulation sim = new();
    private readonly Diary diary;

    public SignalAndGateTests() => diary = new Diary(sim);

    [Fact]
    public void A_pulse_wakes_those_who_wait_and_not_those_who_come_later()
    {
        var blast = new Signal(sim);
        sim.Start(Hear(blast, "a", 0));
        sim.Start(Hear(blast, "b", 1));
        sim.Start(Hear(blast, "late", 5));
        sim.Start(Pulse(blast, 3, 9));
        sim.Run();
        diary.Reads("3 a", "3 b", "9 late");
    }

    [Fact]
    public void One_pulse_may_wake_the_first_only()
    {
        var order = new Signal(sim);
        sim.Start(Hear(order, "a", 1));
        sim.Start(Hear(order, "b", 0));
        sim.Run(2);
        Assert.True(order.PulseOne());
        sim.Run(3);
        diary.Reads("2 b");
        Assert.Equal(1, order.Waiting);
    }

    [Fact]
    public void Patience_with_a_signal_ends()
    {
        var blast = new Signal(sim);
        sim.Start(HearWithin(blast, 3));
        sim.Start(HearWithin(blast, 5));
        sim.Start(Pulse(blast, 4, 10));
        sim.Run();
        diary.Reads("3 heard: False", "4 heard: True");
        Assert.Equal(0, blast.Waiting);
    }

    [Fact]
    public void Everybody_passes_an_open_gate_and_waits_at_a_closed_one()
    {
        var road = new Gate(sim, isOpen: true);
        sim.Start(Drive(road, 1));
        sim.Start(Drive(road, 5));
        sim.Start(Drive(road, 6));
        sim.Start(CloseFor(road, 3, 20));
        sim.Run();
        diary.Reads("1 passes", "20 passes", "20 passes");
        Assert.True(road.IsOpen);
    }

    [Fact]
    public void Who_waited_passes_even_if_the_gate_closes_again_in_the_same_instant()
    {
        var road = new Gate(sim, isOpen: false);
        sim.Start(Drive(road, 1));
        sim.Start(Drive(road, 3));
        sim.Run(2);
        road.Open();
        road.Close();
        sim.Run();
        diary.Reads("2 passes");
        Assert.Equal(1, road.Waiting);
    }

    [Fact]
    public void Patience_with_a_gate_ends()
    {
        var road = new Gate(sim, isOpen: false);
        sim.Start(DriveWithin(road, 3));
        sim.Start(DriveWithin(road, 50));
        sim.Run(10);
        road.Open();
        sim.Start(DriveWithin(road, 1));
        sim.Run();
        diary.Reads("3 passed: False", "10 passed: True", "10 passed: True");
    }

    private async Process Hear(Signal signal, string name, long after)
    {
        await sim.Delay(after);
        await signal.Wait();
        diary.Note(name);
    }

    private async Process HearWithin(Signal signal, long patience) =>
        diary.Note($"heard: {await signal.WaitWithin(patience)}");

    private async Process Pulse(Signal signal, params long[] times)
    {
        foreach (var time in times)
        {
            await sim.Delay(time - sim.Now);
            signal.Pulse();
        }
    }

    private async Process Drive(Gate road, long after)
    {
        await sim.Delay(after);
        await road.Pass();
        diary.Note("passes");
    }

    private async Process DriveWithin(Gate road, long patience) =>
        diary.Note($"passed: {await road.PassWithin(patience)}");

    private async Process CloseFor(Gate road, long from, long until)
    {
        await sim.Delay(from);
        road.Close();
        await sim.Delay(until - from);
        road.Open();
    }
}
