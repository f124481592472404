using MineSim.Spec.Ranges;

namespace MineSim.Spec.Fleet;

/// <summary>
/// What loads of a truck model may weigh: the mean near the target, only so many over 110% of it, and only so many over
/// 120%. The 10/10/20 policy of the truck makers (Caterpillar, <i>10/10/20 Payload Policy</i>) is 10% and none.
/// </summary>
/// <remarks>
/// A loader that makes loads by passes of a bucket of known volume heeds it: it takes no pass that would, with a mean
/// bucket, lift the load over 110%; and where no load may be over 120%, it empties a bucket only so far.
/// </remarks>
/// <param name="Over110">The greatest share of loads over 110% of the target, from 0 to 1.</param>
/// <param name="Over120">The greatest share of loads over 120% of the target, from 0 to 1.</param>
public sealed record PayloadPolicySpec([Limits(Measure.Share)] double Over110, [Limits(Measure.Share)] double Over120)
{
    /// <summary>The 10/10/20 policy: at most 10% of loads over 110% of the target, none over 120%.</summary>
    public static PayloadPolicySpec TenTenTwenty { get; } = new(0.1, 0);
}
