using MineSim.Spec.Energy;

namespace MineSim.Mine.Stops;

/// <summary>How long charging takes.</summary>
/// <remarks>
/// Hours = capacity · ∫ ds / P(s). Where the power P goes linearly from p to q over a width w of the state of charge s,
/// that is w · ln(q / p) / (q − p), and w / p where it is constant.
/// </remarks>
internal sealed class ChargeCurve(BatterySpec battery)
{
    private readonly ChargePoint[] _points = [.. battery.Charging];

    /// <summary>
    /// Hours from one state of charge to another, as shares of the capacity; 0 when there is nothing to charge.
    /// </summary>
    public double Hours(double from, double to)
    {
        var hours = 0.0;
        for (var i = 0; i <= _points.Length; i++)
        {
            var begin = Math.Max(from, i == 0 ? double.NegativeInfinity : _points[i - 1].Charge);
            var end = Math.Min(to, i == _points.Length ? double.PositiveInfinity : _points[i].Charge);
            if (end > begin)
                hours += (end - begin) / MeanPower(i, begin, end);
        }

        return hours * battery.CapacityKwh;
    }

    /// <summary>
    /// The logarithmic mean of the powers at both ends of a part between two points, by which its width is to be
    /// divided.
    /// </summary>
    private double MeanPower(int part, double begin, double end)
    {
        if (part == 0)
            return _points[0].PowerKw;
        if (part == _points.Length)
            return _points[^1].PowerKw;
        var (p, q) = (Power(part, begin), Power(part, end));
        return Math.Abs(q - p) < 1e-9 * p ? p : (q - p) / Math.Log(q / p);
    }

    private double Power(int part, double charge)
    {
        var (low, high) = (_points[part - 1], _points[part]);
        return low.PowerKw + (high.PowerKw - low.PowerKw) * (charge - low.Charge) / (high.Charge - low.Charge);
    }
}
