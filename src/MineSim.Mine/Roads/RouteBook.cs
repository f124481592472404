using System.Runtime.CompilerServices;

namespace MineSim.Mine;

/// <summary>
/// The routes of every truck model of a mine. They depend on the spec alone and never change, so all replications of a
/// scenario, on whatever thread, share those that the first has found.
/// </summary>
internal sealed class RouteBook
{
    private static readonly ConditionalWeakTable<MineSpec, RouteBook> _found = [];

    private readonly Dictionary<TruckModelSpec, RouteTable> _byModel = new(ReferenceEqualityComparer.Instance);

    private RouteBook(MineSpec spec, IReadOnlyList<Place> places)
    {
        var lanes = new LaneBook(spec.Roads);
        foreach (var group in spec.Trucks)
        {
            if (!_byModel.ContainsKey(group.Model))
                _byModel[group.Model] = new RouteTable(spec.Roads, places, group.Model);
        }

        Lanes = lanes.Count;
        OneLanes = lanes.OneLanes;
        if (Lanes == 0) return;
        Route[] routes = [.. _byModel.Values.SelectMany(table => table.Used(places))];
        foreach (var route in routes) lanes.Note(route);
        foreach (var route in routes) route.Lines = lanes.LinesOf(route);
    }

    /// <summary>How many lanes there are, on which trucks stay in line.</summary>
    public int Lanes { get; }

    /// <summary>The one-lane segments, as lines number them.</summary>
    public IReadOnlyList<OneLaneSpec> OneLanes { get; }

    /// <summary>The routes of a truck model.</summary>
    public RouteTable this[TruckModelSpec model] => _byModel[model];

    /// <summary>The routes of a mine.</summary>
    /// <param name="spec">The mine.</param>
    /// <param name="places">Its places by number, of whichever replication.</param>
    public static RouteBook Of(MineSpec spec, IReadOnlyList<Place> places) =>
        _found.GetValue(spec, mine => new RouteBook(mine, places));
}
