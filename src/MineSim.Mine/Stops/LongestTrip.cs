using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Layout;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Condition;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Stops;

/// <summary>
/// The round trip of a battery truck that takes the most on the roads as they are: from any dump to a face that the
/// truck
/// may be sent to, and on to a dump of that face.
/// </summary>
internal sealed class LongestTrip
{
    private readonly (Route?[] There, Route?[] On)[] _trips;
    private readonly RoadCondition? _roads;
    private double _kwh;
    private int _change;

    public LongestTrip(Truck truck, TruckGroupSpec group, MineLayout layout)
    {
        _roads = layout.Traffic.Condition;
        var loaders = layout.Loaders.Where(loader =>
            (group.Loader is null || loader.Name == group.Loader)
            && (
                group.Material is null
                || Jobs(loader).Any(job => job.Blocks.Any(block => block.Material.Name == group.Material))
            )
        );
        _trips =
        [
            .. from job in loaders.SelectMany(Jobs)
            let dumps = job.Dumps ?? [.. job.Blocks.SelectMany(block => block.Dumps)]
            select (
                layout.Dumps.Select(dump => truck.Routes.Empty(dump, job.Face)).ToArray(),
                dumps.Select(dump => truck.Routes.Loaded(job.Face, dump)).ToArray()
            ),
        ];
        Reckon();
    }

    /// <summary>kWh from its battery.</summary>
    public double Kwh
    {
        get
        {
            if (_roads is not null && _roads.Changes != _change)
                Reckon();
            return _kwh;
        }
    }

    private void Reckon()
    {
        _change = _roads?.Changes ?? 0;
        _kwh = 0;
        foreach (var (there, on) in _trips)
            _kwh = Math.Max(_kwh, Most(there) + Most(on));
    }

    private double Most(Route?[] routes)
    {
        var most = double.NegativeInfinity;
        foreach (var route in routes)
            most = Math.Max(most, route is null ? 0 : (_roads?.Of(route).Use ?? route.Use).BatteryKwh);
        return most;
    }

    private static IEnumerable<DigJob> Jobs(Loader loader) => loader.Planned.Concat(loader.Standing);
}
