using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A dump and its tipping bays.</summary>
internal sealed class Dump : Place
{
    private readonly DumpSpec _spec;
    private readonly Simulation _simulation;

    public Dump(int number, DumpSpec spec, Simulation simulation)
        : base(number, spec.Name, spec.At)
    {
        _spec = spec;
        _simulation = simulation;
        Bays = new Resource(simulation, Capacity);
    }

    public DumpSpec Spec => _spec;

    public Resource Bays { get; }

    /// <summary>Whether it is broken down: then its bays are closed, and trucks wait.</summary>
    public bool IsDown { get; private set; }

    private int Capacity => _spec.Bays ?? int.MaxValue;

    /// <summary>Its machinery begins to run, and to fail.</summary>
    public void Open()
    {
        if (_spec.Failures.Count > 0) _simulation.Start(Run(), Name);
    }

    /// <summary>It runs whenever it is not broken down, whether trucks come or not.</summary>
    private async Process Run()
    {
        var failures = new FailureClock(_spec.Failures, _simulation, Name);
        while (true)
        {
            var run = failures.Left;
            failures.Operate(run);
            await _simulation.Delay(run);
            IsDown = true;
            Bays.Capacity = 0;
            while (failures.IsDue) await _simulation.Delay(failures.DrawRepair());
            IsDown = false;
            Bays.Capacity = Capacity;
        }
    }
}
