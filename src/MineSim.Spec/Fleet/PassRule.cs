using MineSim.Kernel;
using MineSim.Spec.Ground;

namespace MineSim.Spec.Fleet;

/// <summary>
/// Fills a truck of some model with some material, bucket by bucket: from the bucket's volume, its fill factor and the
/// loose density of the rock.
/// </summary>
/// <remarks>
/// Whoever digs knows what lies on the truck and what a bucket holds on average. One more pass is taken while that
/// brings the load nearer to the target, does not lift it over 110% of the target where a payload policy holds, and
/// there is room in the body; one pass is always taken. The bucket is emptied only so far as the body, or a policy that
/// allows no load over 120%, has room for it. Where the body is too small for the target, what it holds is the target.
/// </remarks>
public sealed class PassRule
{
    private readonly BucketSpec _bucket;
    private readonly double _full;
    private readonly double _target;
    private readonly double _lastPass;
    private readonly double _most;

    /// <param name="bucket">The bucket.</param>
    /// <param name="truck">The truck; the mean of its payload is its target.</param>
    /// <param name="material">The rock; its density is known.</param>
    public PassRule(BucketSpec bucket, TruckModelSpec truck, MaterialSpec material)
    {
        var density =
            material.LooseDensity
            ?? throw new ArgumentException($"The density of {material.Name} is not known.", nameof(material));
        var body = truck.BodyVolumeM3 * density ?? double.PositiveInfinity;
        var target = truck.Payload.Mean;
        _bucket = bucket;
        _full = bucket.VolumeM3 * density;
        _target = Math.Min(target, body);
        _most = truck.PayloadPolicy is { Over120: 0 } ? Math.Min(1.2 * target, body) : body;
        var mean = _full * bucket.FillFactor.Mean;
        _lastPass = _target - mean / 2;
        if (truck.PayloadPolicy is not null)
            _lastPass = Math.Min(_lastPass, Math.BitIncrement(1.1 * target - mean));
    }

    /// <summary>Whether every load is the same.</summary>
    public bool IsConstant => _bucket.FillFactor.Variance == 0;

    /// <summary>Digs a load.</summary>
    /// <param name="fills">Where fill factors are drawn from.</param>
    /// <param name="left">Tonnes that there are to dig, above 0.</param>
    /// <param name="passes">How many passes it took.</param>
    /// <returns>Its tonnes.</returns>
    public double Fill(RandomStream fills, double left, out int passes)
    {
        var most = Math.Min(_most, left);
        var load = 0.0;
        passes = 0;
        do
        {
            load = Math.Min(most, load + _full * _bucket.FillFactor.Sample(fills));
            passes++;
        } while (load < _lastPass && load < most);

        return load;
    }
}
