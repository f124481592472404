using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>
/// What an hour on a route ages each failure mode of its trucks by: the mean over its legs, weighted by the time on
/// each.
/// Reckoned once as the route is found, and anew only when the condition of its roads changes.
/// </summary>
internal sealed class RoadAgeing
{
    private readonly IReadOnlyList<FailureModeSpec> _modes;
    private readonly (HaulRoadSpec? Road, bool Back)[] _legs;

    private RoadAgeing(IReadOnlyList<FailureModeSpec> modes, IReadOnlyList<Leg> legs, ReadOnlySpan<double> hours)
    {
        _modes = modes;
        _legs = [.. legs.Select(leg => (leg.Segment.Road, leg.Back))];
        AsBuilt = new double[modes.Count];
        Reckon(hours, default, default, AsBuilt);
    }

    /// <summary>Mode by mode, on roads as they were built.</summary>
    public double[] AsBuilt { get; }

    /// <summary>The same for a route; <see langword="null"/> where roads age no mode of the model.</summary>
    /// <param name="model">Whose route it is; <see langword="null"/> for any truck.</param>
    /// <param name="legs">Its legs.</param>
    /// <param name="hours">Mean hours on each.</param>
    public static RoadAgeing? Of(TruckModelSpec? model, IReadOnlyList<Leg> legs, ReadOnlySpan<double> hours) =>
        model?.Reliability.Failures is { } modes && modes.Any(mode => mode.Roads is not null)
            ? new(modes, legs, hours)
            : null;

    /// <summary>Reckons it mode by mode.</summary>
    /// <param name="hours">Mean hours on each leg.</param>
    /// <param name="extraHours">By how much each is longer now; empty where none is.</param>
    /// <param name="extraRolling">By how much its rolling resistance has risen; empty where none has.</param>
    /// <param name="factors">Receives the factor of each mode.</param>
    public void Reckon(
        ReadOnlySpan<double> hours,
        ReadOnlySpan<double> extraHours,
        ReadOnlySpan<double> extraRolling,
        double[] factors
    )
    {
        for (var mode = 0; mode < factors.Length; mode++)
        {
            factors[mode] = 1;
            if (_modes[mode].Roads is not { } spec)
                continue;
            var (all, aged) = (0.0, 0.0);
            for (var i = 0; i < hours.Length; i++)
            {
                var (road, back) = _legs[i];
                var on = hours[i] + (extraHours.IsEmpty ? 0 : extraHours[i]);
                var rolling = (road?.RollingResistance ?? 0) + (extraRolling.IsEmpty ? 0 : extraRolling[i]);
                all += on;
                aged += on * (road is null ? 1 : spec.On(back ? -road.Grade : road.Grade, rolling));
            }

            if (all > 0)
                factors[mode] = aged / all;
        }
    }
}
