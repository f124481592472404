using MineSim.Kernel;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>The workshop's bays, and the way there.</summary>
internal sealed class BayYard
{
    private readonly WorkshopSpec _spec;
    private readonly Simulation _simulation;
    private readonly Resource _towTrucks;
    private readonly Dictionary<string, Resource> _bays;
    private readonly ResourceObservation[] _observed;

    public BayYard(WorkshopSpec spec, Simulation simulation)
    {
        (_spec, _simulation) = (spec, simulation);
        _towTrucks = new Resource(simulation, spec.TowTrucks ?? int.MaxValue);
        _bays = spec.Bays.ToDictionary(
            bay => bay.Kind,
            bay => new Resource(simulation, bay.Count),
            StringComparer.Ordinal
        );
        _observed = [.. spec.Bays.Select(bay => _bays[bay.Kind].Observe())];
    }

    /// <summary>Brings an order's machine to the workshop: towed when it broke down, otherwise by itself.</summary>
    public async Activity Bring(WorkOrder order)
    {
        var machine = order.Machine;
        if (order.IsPlanned)
        {
            if (_spec.Drive is { } drive)
                await _simulation.Delay(Clock.FromHours(drive.Sample(machine.WaysToWorkshop)));
        }
        else if (_spec.Tow is { } tow)
        {
            await _towTrucks.Acquire(machine.RepairPriority);
            await _simulation.Delay(Clock.FromHours(tow.Sample(machine.WaysToWorkshop)));
            _towTrucks.Release();
        }
    }

    /// <summary>The bays that an order needs, if it is not done in the field.</summary>
    public Resource? BaysFor(WorkNeeds needs) =>
        needs.Bay is { } kind
            ? _bays.GetValueOrDefault(kind)
                ?? throw new ArgumentException($"The workshop has no bay of the kind {kind}.", nameof(needs))
            : null;

    public IReadOnlyList<BayTotals> Totals() =>
        [
            .. _spec.Bays.Select(
                (bay, i) =>
                    new BayTotals(
                        bay.Kind,
                        bay.Count,
                        _observed[i].InUse.Mean(_simulation.Now) * Clock.ToHours(_simulation.Now)
                    )
            ),
        ];
}
