using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A dump and its tipping bays.</summary>
internal sealed class Dump : Place
{
    private readonly DumpSpec _spec;
    private readonly Simulation _simulation;

    public Dump(int number, DumpSpec spec, Simulation simulation, Metal initialGrade = default)
        : base(number, spec.Name, spec.At)
    {
        _spec = spec;
        _simulation = simulation;
        Bays = new Resource(simulation, Capacity);
        if (spec.Crusher is { } crusher) Plant = new OreHandling(spec.Name, crusher, initialGrade, simulation);
    }

    public DumpSpec Spec => _spec;

    public Resource Bays { get; }

    /// <summary>Its crusher and the plant behind it, if it has one.</summary>
    public OreHandling? Plant { get; }

    /// <summary>Whether it is broken down: then its bays are closed, and trucks wait; a crusher's are open while its bin has room.</summary>
    public bool IsDown { get; private set; }

    private int Capacity => _spec.Bays ?? int.MaxValue;

    /// <summary>Its machinery begins to run, and to fail.</summary>
    public void Open()
    {
        Plant?.Open();
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
            SetDown(true);
            while (failures.IsDue) await _simulation.Delay(failures.DrawRepair());
            SetDown(false);
        }
    }

    private void SetDown(bool isDown)
    {
        IsDown = isDown;
        if (Plant is null) Bays.Capacity = isDown ? 0 : Capacity;
        else Plant.SetCrusherDown(isDown);
    }
}
