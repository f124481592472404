using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Condition;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Crossings;

/// <summary>Counts what goes over every segment in either direction within a shift.</summary>
internal sealed class RoadUse
{
    private readonly Leg[] _legs;
    private readonly Traffic _traffic;
    private readonly RouteBook _routes;
    private readonly RowSink<RoadUseRow> _rows;
    private readonly Tally[] _tallies;
    private readonly long[] _heldUp;
    private readonly long[] _waited;
    private readonly long[] _waitedToCross;

    public RoadUse(RoadNetworkSpec roads, RouteBook routes, Traffic traffic, RowSink<RoadUseRow> rows)
    {
        _rows = rows;
        _legs =
        [
            .. roads.Segments.SelectMany(segment => new Leg[] { new(segment, Back: false), new(segment, Back: true) }),
        ];
        _routes = routes;
        _traffic = traffic;
        _tallies = new Tally[_legs.Length];
        _heldUp = new long[_legs.Length];
        _waited = new long[_legs.Length];
        _waitedToCross = new long[_legs.Length];
    }

    /// <summary>A truck sets out on some legs of a route, one behind the other.</summary>
    /// <param name="route">The route.</param>
    /// <param name="first">The first of the legs.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="load">Tonnes that it carries; 0 when it is empty.</param>
    /// <param name="roads">The route as its roads are now; <see langword="null"/> where they never change.</param>
    public void Count(Route route, int first, int count, double load, RouteCondition? roads)
    {
        var (numbers, hours) = (route.Numbers, route.Hours);
        var loaded = load > 0 ? 1 : 0;
        for (var i = first; i < first + count; i++)
        {
            ref var tally = ref _tallies[numbers[i]];
            tally.Trucks++;
            tally.Loads += loaded;
            tally.Tonnes += load;
            tally.Hours += hours[i];
        }

        if (roads is not null)
            CountCondition(roads, numbers, first, count);
    }

    private void CountCondition(RouteCondition roads, int[] numbers, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            ref var tally = ref _tallies[numbers[i]];
            tally.Hours += roads.ExtraHoursOn(i);
            tally.Extra += roads.Segments[i]?.Extra ?? 0;
        }
    }

    /// <summary>Records the shift and begins the next.</summary>
    public void CloseShift(int day, string shift)
    {
        for (var i = 0; i < _legs.Length; i++)
        {
            var (leg, tally) = (_legs[i], _tallies[i]);
            var (heldUp, waited) = (
                _routes.LaneOf(leg) is >= 0 and var lane ? _traffic.Lanes[lane].HeldUp : 0,
                _traffic.HeldBefore(_routes.OneLaneOf(leg), leg)
            );
            var (junction, approach) = _routes.ApproachOf(leg);
            var waitedToCross = junction >= 0 && approach >= 0 ? _traffic.Junctions[junction].HeldOn(approach) : 0;
            if (tally.Trucks > 0 || waited > _waited[i] || waitedToCross > _waitedToCross[i])
            {
                _rows(
                    new RoadUseRow(
                        day,
                        shift,
                        leg.From,
                        leg.To,
                        leg.Segment.LengthKm ?? 0,
                        tally.Trucks,
                        tally.Loads,
                        tally.Tonnes,
                        tally.Hours,
                        Clock.ToHours(heldUp - _heldUp[i]),
                        Clock.ToHours(waited - _waited[i]),
                        Clock.ToHours(waitedToCross - _waitedToCross[i]),
                        100
                            * (
                                (leg.Segment.Road?.RollingResistance ?? 0)
                                + (tally.Trucks > 0 ? tally.Extra / tally.Trucks : 0)
                            )
                    )
                );
            }

            (_heldUp[i], _waited[i], _waitedToCross[i]) = (heldUp, waited, waitedToCross);
        }

        Array.Clear(_tallies);
    }

    private struct Tally
    {
        public int Trucks;
        public int Loads;
        public double Tonnes;
        public double Hours;
        public double Extra;
    }
}
