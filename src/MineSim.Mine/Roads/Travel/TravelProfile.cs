using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Travel;

/// <summary>How a truck model drives from one place to another: distance, time, speed, grade, force and work.</summary>
public static class TravelProfile
{
    /// <summary>Drives the route that trucks of the model take, without variation.</summary>
    /// <param name="mine">The mine.</param>
    /// <param name="model">The truck model; it has a drive.</param>
    /// <param name="from">A face, a dump or a node of the roads.</param>
    /// <param name="to">A face, a dump or a node of the roads.</param>
    /// <param name="loaded">Whether the truck carries its mean payload, that of <see cref="MineSpec.Hauling"/>.</param>
    /// <returns>Points in the order of travel, from standstill to standstill.</returns>
    /// <exception cref="ArgumentException">Something is in the way: see <see cref="Obstacle"/>.</exception>
    public static IReadOnlyList<ProfilePoint> Of(
        MineSpec mine,
        TruckModelSpec model,
        string from,
        string to,
        bool loaded
    ) => Drive(mine, model, from, to, loaded).Points;

    /// <summary>The same by points and by segments.</summary>
    /// <inheritdoc cref="Of"/>
    /// <returns>Points and segments in the order of travel.</returns>
    public static RouteProfile Drive(MineSpec mine, TruckModelSpec model, string from, string to, bool loaded)
    {
        if (Obstacle(mine, model, from, to, loaded) is { } obstacle)
            throw new ArgumentException(obstacle);
        var legs = Way(mine, model, from, to, loaded)!;
        var points = new List<ProfilePoint>();
        var hauling = HauledLoad.On(model, mine);
        new LegTimes(mine.Roads, hauling).Drive(legs, loaded, points);
        return new(points, Segments(hauling, loaded, legs, points));
    }

    /// <summary>
    /// What keeps a truck from having such a profile, in a sentence; <see langword="null"/> where it has one.
    /// </summary>
    /// <param name="mine">The mine.</param>
    /// <param name="model">The truck model.</param>
    /// <param name="from">A face, a dump or a node of the roads.</param>
    /// <param name="to">A face, a dump or a node of the roads.</param>
    /// <param name="loaded">Whether the truck carries its mean payload, that of <see cref="MineSpec.Hauling"/>.</param>
    public static string? Obstacle(MineSpec mine, TruckModelSpec model, string from, string to, bool loaded)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(model);
        if (model.Drive is null)
        {
            return $"Truck model '{model.Name}' has no drive, from which its "
                + "speed would follow; give it one ('drive'), "
                + "or take a model of the catalogue that has one.";
        }

        foreach (var place in new[] { from, to })
        {
            if (NodeOf(mine, place) is null)
                return $"There is no face, dump or node '{place}'.";
        }

        if (NodeOf(mine, from) == NodeOf(mine, to))
            return $"'{from}' and '{to}' are the same place.";
        if (Way(mine, model, from, to, loaded) is not { } legs)
            return $"No road leads from '{from}' to '{to}'.";
        var times = new LegTimes(mine.Roads, model);
        foreach (var leg in legs)
        {
            if (!times.IsPhysical(leg, loaded))
            {
                return $"The segment from '{leg.From}' to '{leg.To}' has a time or "
                    + "a mean speed, and no rolling resistance.";
            }
        }

        return null;
    }

    /// <summary>Every name that may be an end of a profile: faces, dumps, then nodes.</summary>
    /// <param name="mine">The mine.</param>
    public static IReadOnlyList<string> Places(MineSpec mine)
    {
        ArgumentNullException.ThrowIfNull(mine);
        return
        [
            .. mine
                .Faces.Select(face => face.Name)
                .Concat(mine.Dumps.Select(dump => dump.Name))
                .Concat(mine.Roads.Segments.SelectMany(segment => new[] { segment.From, segment.To }))
                .Distinct(),
        ];
    }

    private static IReadOnlyList<Leg>? Way(MineSpec mine, TruckModelSpec model, string from, string to, bool loaded) =>
        new RoadNetwork(mine.Roads, HauledLoad.On(model, mine)).Way(NodeOf(mine, from)!, NodeOf(mine, to)!, loaded);

    private static ProfileSegment[] Segments(
        TruckModelSpec model,
        bool loaded,
        IReadOnlyList<Leg> legs,
        List<ProfilePoint> points
    )
    {
        var segments = new ProfileSegment[legs.Count];
        for (var i = 0; i < legs.Count; i++)
        {
            var leg = legs[i];
            var begin = points.First(point => point.Segment == i);
            var end = i + 1 < legs.Count ? points.First(point => point.Segment == i + 1) : points[^1];
            var (km, hours) = (end.DistanceKm - begin.DistanceKm, end.TimeH - begin.TimeH);
            var (pulled, held) = (end.PulledKwh - begin.PulledKwh, end.HeldKwh - begin.HeldKwh);
            var use = TripUse.Of(
                model,
                loaded,
                km,
                Effort(
                    leg.Segment.Road!.Trolley && model.Trolley is not null,
                    hours,
                    pulled,
                    held,
                    end.PullingH - begin.PullingH
                ),
                0
            );
            segments[i] = new(
                leg.From,
                leg.To,
                km,
                begin.Grade,
                leg.Segment.Road.RollingResistance,
                hours,
                end.SpeedKmH,
                pulled,
                held
            )
            {
                FuelL = use.Litres,
                LineKwh = use.LineKwh,
                BatteryKwh = use.BatteryKwh,
            };
        }

        return segments;
    }

    private static Effort Effort(bool onLine, double hours, double pulledKwh, double heldKwh, double pullingH)
    {
        var (pulled, pulling) = (pulledKwh * Units.JoulesPerKwh, pullingH * 3600);
        return new(
            hours * 3600,
            pulled,
            heldKwh * Units.JoulesPerKwh,
            pulling,
            onLine ? pulled : 0,
            onLine ? pulling : 0
        );
    }

    private static string? NodeOf(MineSpec mine, string name) =>
        mine.Faces.FirstOrDefault(face => face.Name == name)?.At
        ?? mine.Dumps.FirstOrDefault(dump => dump.Name == name)?.At
        ?? (mine.Roads.Segments.Any(segment => segment.From == name || segment.To == name) ? name : null);
}
