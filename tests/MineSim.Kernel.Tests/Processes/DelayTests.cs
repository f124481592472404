namespace MineSim.Kernel.Tests;

public class DelayTests
{
    private readonly Simulation _sim = new();

    [Fact]
    public void A_delay_takes_its_time_to_the_tick()
    {
        _sim.Start(Wait(12_345));
        _sim.Run();
        Assert.Equal(12_345, _sim.Now);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData((long.MaxValue >> 4) + 1)]
    public void A_delay_that_is_negative_or_leads_past_the_end_of_the_clock_is_refused(long ticks)
    {
        _sim.Start(Wait(ticks), "truck");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run());
        Assert.IsType<ArgumentOutOfRangeException>(failure.InnerException);
    }

    [Fact]
    public void The_longest_delay_ends()
    {
        _sim.Start(Wait((long.MaxValue >> 4) - 1));
        _sim.Run();
        Assert.Equal((long.MaxValue >> 4) - 1, _sim.Now);
    }

    [Fact]
    public void Processes_that_would_make_a_time_in_use_too_late_are_refused()
    {
        _sim.Start(Wait((long.MaxValue >> 4) - 1));
        _sim.Run(1);
        for (var i = 0; i < 15; i++)
            _sim.Start(Wait(1));
        Assert.Throws<InvalidOperationException>(() => _sim.Start(Wait(1)));
    }

    [Fact]
    public void A_process_cannot_start_in_the_past_or_twice()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.Start(Wait(1), after: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.Start(Wait(1), after: long.MaxValue));
        var once = _sim.Start(Wait(1));
        Assert.Throws<InvalidOperationException>(() => _sim.Start(once));
        _sim.Run();
        Assert.Throws<InvalidOperationException>(() => _sim.Start(once));
    }

    private async Process Wait(long ticks) => await _sim.Delay(ticks);
}
