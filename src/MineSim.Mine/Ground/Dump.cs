using MineSim.Kernel;
using MineSim.Mine.Plant;
using MineSim.Records.Mining;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Ground;

/// <summary>A dump and its tipping bays.</summary>
internal sealed class Dump : Place
{
    private readonly DumpSpec _spec;
    private readonly Simulation _simulation;

    public Dump(
        int number,
        DumpSpec spec,
        Simulation simulation,
        Metal initialGrade = default,
        Feeder? feeder = null,
        Blend? blend = null
    )
        : base(number, spec.Name, spec.At)
    {
        _spec = spec;
        _simulation = simulation;
        Bays = new Resource(simulation, Capacity);
        if (spec.Crusher is { } crusher)
            Plant = new OreHandling(spec.Name, crusher, initialGrade, simulation, feeder, blend);
        Receiver = Plant;
        Blockage = new Blockage(simulation);
    }

    public DumpSpec Spec => _spec;

    /// <summary>What is told when it goes or returns.</summary>
    public Situation Situation { get; init; } = new();

    public Resource Bays { get; }

    /// <summary>Its crusher and the plant behind it, if it has one.</summary>
    public OreHandling? Plant { get; }

    /// <summary>The ROM pile that it is, if it is one.</summary>
    public RomPile? Rom { get; private set; }

    /// <summary>
    /// What holds only so much of what is tipped; <see langword="null"/> when it takes whatever comes.
    /// </summary>
    public IReceiver? Receiver { get; private set; }

    /// <summary>When nothing can be tipped.</summary>
    public Blockage Blockage { get; }

    /// <summary>Whether trucks are sent on from it.</summary>
    public bool Diverts => _spec.DivertAt is not null || _spec.Crusher?.Blend is not null;

    /// <summary>
    /// Whether it is broken down, or shut down by plan: then its bays are closed, and trucks wait; a crusher's are open
    /// while its bin has room.
    /// </summary>
    public bool IsDown { get; private set; }

    /// <summary>Whether a truck with so many tonnes of that grade goes to it while it may go elsewhere.</summary>
    public bool Takes(double payload, Metal grade) =>
        !IsDown
        && (_spec.DivertAt is not { } most || Bays.InUse + Bays.Queued < most)
        && (Rom is null || Rom.HasRoomFor(payload))
        && Suits(payload, grade);

    /// <summary>Whether a truck that has come to it, and may go elsewhere, stays.</summary>
    public bool Keeps(double payload, Metal grade) =>
        _spec.DivertAt is null ? Suits(payload, grade) : Takes(payload, grade);

    /// <summary>Keeps room for a load that is about to be tipped; true where it takes whatever comes.</summary>
    public bool TryReserve(double payload) => Receiver is null || Receiver.TryReserve(payload);

    /// <summary>It is the pile from which a plant is fed.</summary>
    public void BecomeRom(RomPile rom) => Receiver = Rom = rom;

    private bool Suits(double payload, Metal grade) => Plant is null || Plant.Suits(payload, grade);

    private int Capacity => _spec.Bays ?? int.MaxValue;

    /// <summary>Its machinery begins to run, and to fail.</summary>
    public void Open()
    {
        Plant?.Open();
        var life = new StationLife(_spec.Failures, Plant?.CrusherShutdowns ?? [], Name, _simulation);
        if (life.HasStops)
            _simulation.Start(life.Run(cause => SetDown(true, cause), () => SetDown(false)), Name);
    }

    private void SetDown(bool isDown, PlantTime cause = PlantTime.Down)
    {
        if (Plant is null && isDown != IsDown)
        {
            if (isDown)
                Blockage.Begin();
            else
                Blockage.End();
        }

        IsDown = isDown;
        Situation.Change();
        if (Plant is null)
            Bays.Capacity = isDown ? 0 : Capacity;
        else
            Plant.SetCrusherDown(isDown, cause);
    }
}
