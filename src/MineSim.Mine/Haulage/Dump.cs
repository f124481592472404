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

    /// <summary>Whether it is broken down, or shut down by plan: then its bays are closed, and trucks wait; a crusher's are open while its bin has room.</summary>
    public bool IsDown { get; private set; }

    private int Capacity => _spec.Bays ?? int.MaxValue;

    /// <summary>Its machinery begins to run, and to fail.</summary>
    public void Open()
    {
        Plant?.Open();
        var life = new StationLife(_spec.Failures, Plant?.CrusherShutdowns ?? [], Name, _simulation);
        if (life.HasStops) _simulation.Start(life.Run(cause => SetDown(true, cause), () => SetDown(false)), Name);
    }

    private void SetDown(bool isDown, PlantTime cause = PlantTime.Down)
    {
        IsDown = isDown;
        if (Plant is null) Bays.Capacity = isDown ? 0 : Capacity;
        else Plant.SetCrusherDown(isDown, cause);
    }
}
