using MineSim.Mine.Roads.Travel;
using MineSim.Records.Profiles;
using MineSim.Spec;
using MineSim.Spec.Fleet;

namespace MineSim.Site.Profiles;

/// <summary>How the trucks of a mine drive from place to place.</summary>
/// <param name="Points">Points in the order of travel.</param>
/// <param name="Segments">Segments in the order of travel.</param>
public sealed record HaulProfile(IReadOnlyList<ProfilePointRow> Points, IReadOnlyList<ProfileSegmentRow> Segments)
{
    /// <summary>The truck models of a fleet.</summary>
    /// <param name="mine">The mine.</param>
    public static IReadOnlyList<string> Trucks(MineSpec mine)
    {
        ArgumentNullException.ThrowIfNull(mine);
        return [.. mine.Trucks.Select(group => group.Model.Name).Distinct()];
    }

    /// <summary>Every name that may be an end of a profile: faces, dumps, then nodes of the roads.</summary>
    /// <param name="mine">The mine.</param>
    public static IReadOnlyList<string> Places(MineSpec mine)
    {
        ArgumentNullException.ThrowIfNull(mine);
        return TravelProfile.Places(mine);
    }

    /// <summary>
    /// What keeps a truck from having a profile, in a sentence; <see langword="null"/> where it has one.
    /// </summary>
    /// <param name="mine">The mine.</param>
    /// <param name="truck">One of <see cref="Trucks"/>.</param>
    /// <param name="from">One of <see cref="Places"/>.</param>
    /// <param name="to">One of <see cref="Places"/>.</param>
    /// <param name="loaded">Whether the truck carries its mean payload.</param>
    public static string? Obstacle(MineSpec mine, string truck, string from, string to, bool loaded)
    {
        ArgumentNullException.ThrowIfNull(mine);
        return TravelProfile.Obstacle(mine, Model(mine, truck), from, to, loaded);
    }

    /// <summary>Drives the route that trucks of a model take from one place to another, without variation.</summary>
    /// <inheritdoc cref="Obstacle"/>
    /// <returns>Its points and segments.</returns>
    /// <exception cref="ArgumentException">Something is in the way: see <see cref="Obstacle"/>.</exception>
    public static HaulProfile Of(MineSpec mine, string truck, string from, string to, bool loaded)
    {
        ArgumentNullException.ThrowIfNull(mine);
        var profile = TravelProfile.Drive(mine, Model(mine, truck), from, to, loaded);
        var load = loaded ? "loaded" : "empty";
        return new(
            Rows(load, profile.Points),
            [
                .. profile.Segments.Select(
                    (s, i) =>
                        new ProfileSegmentRow(
                            load,
                            i + 1,
                            s.From,
                            s.To,
                            s.LengthKm,
                            s.Grade,
                            s.RollingResistance,
                            s.TimeH,
                            s.ExitSpeedKmH,
                            s.PulledKwh,
                            s.HeldKwh,
                            s.FuelL,
                            s.LineKwh,
                            s.BatteryKwh
                        )
                ),
            ]
        );
    }

    private static List<ProfilePointRow> Rows(string load, IReadOnlyList<ProfilePoint> points)
    {
        var rows = new List<ProfilePointRow>(points.Count);
        var elevation = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (i > 0)
                elevation += (point.DistanceKm - points[i - 1].DistanceKm) * 1e3 * points[i - 1].Grade;
            rows.Add(
                new(
                    load,
                    point.Segment + 1,
                    point.DistanceKm,
                    point.TimeH,
                    point.SpeedKmH,
                    point.Grade,
                    elevation,
                    point.ForceKn,
                    point.ForceKn * point.SpeedKmH / 3.6,
                    point.PulledKwh,
                    point.HeldKwh
                )
            );
        }

        return rows;
    }

    private static TruckModelSpec Model(MineSpec mine, string truck) =>
        mine.Trucks.FirstOrDefault(group => group.Model.Name == truck)?.Model
        ?? throw new ArgumentException($"There is no truck model '{truck}' in the fleet.", nameof(truck));
}
