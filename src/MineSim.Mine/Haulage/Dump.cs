using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A dump and its tipping bays.</summary>
internal sealed class Dump : Place
{
    private readonly DumpSpec spec;
    private readonly Simulation simulation;
    private int down;

    public Dump(int number, DumpSpec spec, Simulation simulation)
        : base(number, spec.Name, spec.At)
    {
        this.spec = spec;
        this.simulation = simulation;
        Bays = new Resource(simulation, Capacity);
    }

    public Resource Bays { get; }

    /// <summary>Whether it is broken down: then its bays are closed, and trucks wait.</summary>
    public bool IsDown => down > 0;

    /// <summary>Its machinery begins to run, and to fail.</summary>
    public void Open()
    {
        foreach (var failure in spec.Failures) simulation.Start(BreakDown(failure), $"{spec.Name} {failure.Name}");
    }

    private int Capacity => spec.Bays ?? int.MaxValue;

    private async Process BreakDown(FailureModeSpec failure)
    {
        var lives = simulation.Stream(spec.Name, $"life {failure.Name}");
        var repairs = simulation.Stream(spec.Name, $"repair {failure.Name}");
        while (true)
        {
            await simulation.Delay(Math.Max(1, Clock.FromHours(failure.Life.Sample(lives))));
            down++;
            Bays.Capacity = 0;
            await simulation.Delay(Clock.FromHours(failure.Repair.Sample(repairs)));
            down--;
            if (!IsDown) Bays.Capacity = Capacity;
        }
    }
}
