namespace MineSim.Kernel.Tests;

public class FailureTests
{
    private readonly Simulation _sim = new(seed: 99, replication: 4);

    [Fact]
    public void A_failure_says_who_when_and_in_which_replication_of_which_seed()
    {
        _sim.Start(Fail(250), "truck 3");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run());
        Assert.Equal(("truck 3", 250, 4, 99UL), (failure.ProcessName, failure.Time, failure.Replication, failure.Seed));
        Assert.Equal("truck 3 failed at t = 250 (replication 4, seed 99): engine fire", failure.Message);
        Assert.IsType<InvalidDataException>(failure.InnerException);
    }

    [Fact]
    public void A_process_without_a_name_is_called_by_its_number()
    {
        _sim.Start(Fail(5));
        _sim.Start(Fail(1));
        Assert.Equal("process 1", Assert.Throws<ProcessFailedException>(() => _sim.Run()).ProcessName);
    }

    [Fact]
    public void A_simulation_that_failed_refuses_to_go_on_and_says_why()
    {
        _sim.Start(Fail(1), "truck");
        Assert.Throws<ProcessFailedException>(() => _sim.Run());
        var refusal = Assert.Throws<InvalidOperationException>(() => _sim.Run());
        Assert.Equal(
            "The simulation cannot go on: truck failed at t = 1 (replication 4, seed 99): engine fire",
            refusal.Message
        );
        Assert.Throws<InvalidOperationException>(() => _sim.Step());
        Assert.Equal(1, _sim.Now);
    }

    [Fact]
    public void A_failed_simulation_leaves_no_trace_in_another()
    {
        var victim = _sim.Start(Sleep());
        _sim.Start(InterruptAndFail(victim));
        Assert.Throws<ProcessFailedException>(() => _sim.Run());
        Assert.Equal(0, _sim.Untold);
    }

    private async Process Fail(long after)
    {
        await _sim.Delay(after);
        throw new InvalidDataException("engine fire");
    }

    private async Process Sleep() => await _sim.Delay(1_000);

    private async Process InterruptAndFail(Process victim)
    {
        await _sim.Delay(1);
        _sim.Interrupt(victim);
        throw new InvalidDataException("engine fire");
    }
}
