using System.Runtime.CompilerServices;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads.Bunching;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>
/// The routes of every truck model of a mine. They depend on the spec alone and never change, so all replications of a
/// scenario, on whatever thread, share those that the first has found.
/// </summary>
internal sealed class RouteBook
{
    private static readonly ConditionalWeakTable<MineSpec, RouteBook> Found = [];

    private readonly Dictionary<TruckModelSpec, RouteTable> _byModel = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TruckModelSpec, TruckModelSpec> _hauling = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ClosedRoutes> _closed = [];
    private readonly RoadNetworkSpec _roads;
    private readonly LaneBook _lanes;

    private RouteBook(MineSpec spec, IReadOnlyList<Place> places)
    {
        _roads = spec.Roads;
        _lanes = new LaneBook(spec);
        foreach (var group in spec.Trucks)
        {
            if (_byModel.ContainsKey(group.Model))
                continue;
            var hauling = _hauling[group.Model] = HauledLoad.On(group.Model, spec);
            _byModel[group.Model] = new RouteTable(spec.Roads, places, hauling);
        }

        Route[] routes = [.. _byModel.Values.SelectMany(table => table.Used(places))];
        foreach (var route in routes)
            _lanes.Note(route);
        foreach (var route in routes)
            _lanes.Part(route);
    }

    /// <summary>How many lanes there are, on which trucks stay in line.</summary>
    public int Lanes => _lanes.Count;

    /// <summary>The one-lane segments, as lines number them.</summary>
    public IReadOnlyList<OneLaneSpec> OneLanes => _lanes.OneLanes;

    /// <summary>The legs that lead to each junction, as lines number them.</summary>
    public IReadOnlyList<Leg[]> Approaches => _lanes.Approaches;

    /// <summary>
    /// The junction to which a leg leads, and the number of the leg among those that do; −1 for none.
    /// </summary>
    public (int Junction, int Approach) ApproachOf(Leg leg) => _lanes.ApproachOf(leg);

    /// <summary>The number of the lane that a leg is; below 0 when trucks may pass on it.</summary>
    public int LaneOf(Leg leg) => _lanes.LaneOf(leg);

    /// <summary>The number of the one-lane segment that a leg leads over; −1 when it is none.</summary>
    public int OneLaneOf(Leg leg) => _lanes.OneLaneOf(leg);

    /// <summary>The truck models that it has routes of.</summary>
    public IEnumerable<TruckModelSpec> Models => _byModel.Keys;

    /// <summary>A truck model with the payload with which its routes are driven.</summary>
    public TruckModelSpec Hauling(TruckModelSpec model) => _hauling[model];

    /// <summary>The routes of a truck model.</summary>
    public RouteTable this[TruckModelSpec model] => _byModel[model];

    /// <summary>The routes of a mine.</summary>
    /// <param name="spec">The mine.</param>
    /// <param name="places">Its places by number, of whichever replication.</param>
    public static RouteBook Of(MineSpec spec, IReadOnlyList<Place> places) =>
        Found.GetValue(spec, mine => new RouteBook(mine, places));

    /// <summary>The routes while some closures are on.</summary>
    /// <param name="isOn">By the number of the closure in the spec.</param>
    /// <param name="places">Places by number, of whichever replication.</param>
    public ClosedRoutes While(ReadOnlySpan<bool> isOn, IReadOnlyList<Place> places)
    {
        var key = string.Create(
            isOn.Length,
            isOn,
            (letters, on) =>
            {
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = on[i] ? '1' : '0';
            }
        );
        lock (_closed)
        {
            if (_closed.TryGetValue(key, out var known))
                return known;
            RoadClosureSpec[] closures = [.. _roads.Closures.Where((_, i) => key[i] == '1')];
            return _closed[key] = new ClosedRoutes(
                this,
                _roads,
                _lanes,
                segment => closures.Any(closure => closure.Closes(segment)),
                places
            );
        }
    }
}
