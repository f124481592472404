using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>What happens on the roads of a mine within one replication.</summary>
internal sealed class Traffic
{
    private readonly Lane[] _lanes;
    private readonly OneLane[] _oneLanes;

    public Traffic(RouteBook routes, double headwayHours, Simulation simulation)
    {
        var headway = Clock.FromHours(headwayHours);
        _lanes = [.. Enumerable.Range(0, routes.Lanes).Select(_ => new Lane(headway))];
        _oneLanes = [.. routes.OneLanes.Select(spec => new OneLane(spec.Platoon, simulation))];
    }

    /// <summary>Where trucks stay in line.</summary>
    public Lane[] Lanes => _lanes;

    /// <summary>The one-lane segment that a line is; <see langword="null"/> when it is none.</summary>
    public OneLane? OneLaneOf(Line line) => line.OneLane < 0 ? null : _oneLanes[line.OneLane];

    /// <summary>All who wait on the road think again.</summary>
    public void CallWaiting()
    {
        foreach (var oneLane in _oneLanes) oneLane.CallWaiting();
    }
}
