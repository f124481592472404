using MineSim.Spec.Ranges;

namespace MineSim.Spec.Fleet;

/// <summary>
/// The tyres of a truck. Their work is TKPH = Qm × Vm: the mean of the load on a tyre with and without a payload, in t,
/// times the mean speed of the working day, in km/h, as tyre makers define it. Their corrections for long hauls (K1)
/// and
/// for the air's temperature (K2) are left to the rating.
/// </summary>
/// <param name="Rating">What the tyre bears, in t·km/h; above 0.</param>
/// <param name="LoadShare">Share of the truck's weight on the tyre that bears most; 1/6 where six bear alike.</param>
public sealed record TyreSpec(
    [Limits(Measure.TyreWork, Lowest.AboveZero)] double Rating,
    [Limits(Measure.Share, Lowest.AboveZero)] double LoadShare = 1.0 / 6
)
{
    /// <summary>TKPH of tyres that were driven some way in some time.</summary>
    /// <param name="model">The truck's model with the mean payload that it hauls
    /// (<see cref="MineSpec.Hauling"/>).</param>
    /// <param name="km">km driven, loaded and empty.</param>
    /// <param name="hoursAtWork">Hours at work in which they were driven.</param>
    public double WorkOf(TruckModelSpec model, double km, double hoursAtWork)
    {
        ArgumentNullException.ThrowIfNull(model);
        return hoursAtWork > 0
            ? LoadShare * (model.MassT(loaded: true) + model.MassT(loaded: false)) / 2 * km / hoursAtWork
            : 0;
    }
}
