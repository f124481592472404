using MineSim.Kernel;
using MineSim.Spec.Travel;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Travel;

/// <summary>
/// The delays of one transport, day by day. Every day has its draws, asked for or not, so that homes and rosters change
/// no day's luck.
/// </summary>
internal sealed class Transport
{
    private readonly TransportSpec _spec;
    private readonly RandomStream _chance;
    private readonly RandomStream _length;
    private readonly List<double> _delays = [];

    public Transport(TransportSpec spec, Streams streams)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(spec.Name);
        ArgumentOutOfRangeException.ThrowIfNegative(spec.Delay.Minimum);
        if (!(spec.DelayChance >= 0 && spec.DelayChance <= 1))
            throw new ArgumentOutOfRangeException(nameof(spec), spec.DelayChance, "A delay has a chance from 0 to 1.");
        _spec = spec;
        _chance = streams.Of(spec.Name, "delayed");
        _length = streams.Of(spec.Name, "delay");
    }

    /// <summary>Hours by which those come later who leave on a day; none before the run.</summary>
    public double DelayOn(int day)
    {
        if (day < 0)
            return 0;
        while (_delays.Count <= day)
        {
            var hours = _spec.Delay.Sample(_length);
            _delays.Add(_chance.NextDouble() < _spec.DelayChance ? hours : 0);
        }

        return _delays[day];
    }
}
