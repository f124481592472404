using MineSim.Records.Profiles;

namespace MineSim.Results.Profiles;

/// <summary>A truck's way as it is drawn: speed and height over distance.</summary>
/// <param name="Name">What the curve is called.</param>
/// <param name="DistanceKm">Distances from the start in km, rising.</param>
/// <param name="SpeedKmH">The speed at each, in km/h.</param>
/// <param name="ElevationM">Metres above the start at each.</param>
public sealed record ProfileCurve(
    string Name,
    IReadOnlyList<double> DistanceKm,
    IReadOnlyList<double> SpeedKmH,
    IReadOnlyList<double> ElevationM
)
{
    /// <summary>The curves of some points, one a load state.</summary>
    /// <param name="points">Points, load state after load state.</param>
    public static IReadOnlyList<ProfileCurve> Of(IReadOnlyList<ProfilePointRow> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return
        [
            .. points
                .GroupBy(point => point.Load)
                .Select(curve => new ProfileCurve(
                    curve.Key,
                    [.. curve.Select(p => p.DistanceKm)],
                    [.. curve.Select(p => p.SpeedKmH)],
                    [.. curve.Select(p => p.ElevationM)]
                )),
        ];
    }
}
