using MineSim.Kernel;
using MineSim.Mine.Roads.Condition;
using MineSim.Mine.Roads.Travel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>
/// How long a truck model takes on the road: physics where it has a drive and the segment a grade, the segment's own
/// times elsewhere.
/// </summary>
/// <remarks>
/// A way is chosen by the speeds at which the truck settles on each segment, and then driven as a whole. Segments with
/// times of their own say nothing about speed: the truck comes to them, and leaves them, at a standstill.
/// </remarks>
internal sealed class LegTimes(RoadNetworkSpec roads, TruckModelSpec? model)
{
    private readonly MovingTruck? _loaded = Moving(model, loaded: true);
    private readonly MovingTruck? _empty = Moving(model, loaded: false);
    private readonly Dictionary<string, double> _corners = roads.Corners.ToDictionary(c => c.Node, c => c.LimitKmH);

    /// <summary>Mean hours on a leg, by which ways are chosen.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="loaded">Whether the truck is loaded.</param>
    /// <param name="extra">By how much rolling resistance has risen, where physics holds.</param>
    public double Mean(Leg leg, bool loaded, double extra = 0)
    {
        if (TruckOn(leg, loaded) is not { } truck)
            return Given(leg, loaded).Mean;
        var stretch = StretchOf(leg, loaded, extra);
        return stretch.Length / truck.SettledSpeed(stretch) / 3600;
    }

    /// <summary>The route over some legs.</summary>
    public Route Route(IReadOnlyList<Leg> legs, bool loaded, Distribution? variation)
    {
        var constant = 0.0;
        var drawn = new List<Distribution>();
        // From the end back, as ways were traced when only these sums were formed: their last digits depend on it.
        foreach (var leg in legs.Reverse().Where(leg => TruckOn(leg, loaded) is null))
        {
            var time = Given(leg, loaded);
            if (time.Variance == 0)
                constant += time.Mean;
            else
                drawn.Add(time);
        }

        drawn.Reverse();
        var effort = Drive(legs, loaded, null);
        var driven = effort.Seconds / 3600;
        var (km, given) = (legs.Sum(leg => leg.Segment.LengthKm ?? 0), constant + drawn.Sum(time => time.Mean));
        var shares = Shares(legs, loaded, driven);
        return new Route(constant + driven, drawn, variation, shares, loaded)
        {
            Ageing = RoadAgeing.Of(model, legs, [.. shares.Select(share => share.Hours.Mean)]),
            Use = UseOf(effort),
            UseOfFirst = UseOfFirst,
            Effects = EffectsOn(legs, loaded, UseOf),
        };

        TripUse UseOfFirst(int count)
        {
            Leg[] first = [.. legs.Take(count)];
            return model is null
                ? default
                : TripUse.Of(
                    model,
                    loaded,
                    first.Sum(leg => leg.Segment.LengthKm ?? 0),
                    Drive(first, loaded, null),
                    first.Where(leg => TruckOn(leg, loaded) is null).Sum(leg => Given(leg, loaded).Mean)
                );
        }

        TripUse UseOf(Effort effort) => model is null ? default : TripUse.Of(model, loaded, km, effort, given);
    }

    private ConditionEffects? EffectsOn(IReadOnlyList<Leg> legs, bool loaded, Func<Effort, TripUse> use)
    {
        double[] most = [.. legs.Select(leg => IsPhysical(leg, loaded) ? roads.MostExtra(leg.Segment) : 0)];
        return most.Any(extra => extra > 0) ? new ConditionEffects(this, legs, loaded, most) { Use = use } : null;
    }

    /// <summary>
    /// The hours on each leg: those that obey physics share the time of driving them all as if settled on each.
    /// </summary>
    private (Leg Leg, Distribution Hours)[] Shares(IReadOnlyList<Leg> legs, bool loaded, double driven)
    {
        var settled = legs.Where(leg => IsPhysical(leg, loaded)).Sum(leg => Mean(leg, loaded));
        return
        [
            .. legs.Select(leg =>
                (
                    leg,
                    IsPhysical(leg, loaded)
                        ? Distribution.Constant(Mean(leg, loaded) / settled * driven)
                        : Given(leg, loaded)
                )
            ),
        ];
    }

    /// <summary>Drives all legs that obey physics, from one standstill to the next.</summary>
    /// <param name="legs">The way.</param>
    /// <param name="loaded">Whether the truck is loaded.</param>
    /// <param name="trace">Receives the points of the way.</param>
    /// <param name="extra">By how much rolling resistance has risen on each leg; <see langword="null"/> where it has
    /// not.</param>
    /// <returns>What it takes.</returns>
    public Effort Drive(IReadOnlyList<Leg> legs, bool loaded, List<ProfilePoint>? trace, double[]? extra = null)
    {
        var effort = default(Effort);
        var run = new List<Stretch>();
        foreach (var (i, leg) in legs.Index())
        {
            if (TruckOn(leg, loaded) is not null)
                run.Add(StretchOf(leg, loaded, extra?[i] ?? 0));
            else
                Finish();
        }

        Finish();
        return effort;

        void Finish()
        {
            if (run.Count > 0)
                effort += Journey.Drive((loaded ? _loaded : _empty)!, run.ToArray(), trace);
            run.Clear();
        }
    }

    /// <summary>Whether physics holds on a leg.</summary>
    public bool IsPhysical(Leg leg, bool loaded) => TruckOn(leg, loaded) is not null;

    private static MovingTruck? Moving(TruckModelSpec? model, bool loaded) =>
        model?.Drive is { } drive ? new MovingTruck(drive, model.MassT(loaded), model.Trolley) : null;

    private static Distribution Given(Leg leg, bool loaded) => loaded ? leg.Segment.LoadedTime : leg.Segment.EmptyTime;

    private MovingTruck? TruckOn(Leg leg, bool loaded) =>
        leg.Segment.Road is null ? null
        : loaded ? _loaded
        : _empty;

    private Stretch StretchOf(Leg leg, bool loaded, double extra)
    {
        var stretch = Stretch.Of(
            leg.Segment,
            leg.Back,
            loaded,
            _corners.GetValueOrDefault(leg.To, double.PositiveInfinity)
        );
        return stretch with { Rolling = stretch.Rolling + extra };
    }
}
