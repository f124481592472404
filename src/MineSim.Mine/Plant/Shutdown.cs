using MineSim.Kernel;
using MineSim.Spec.Plant;

namespace MineSim.Mine.Plant;

/// <summary>A planned shutdown through the run, as crusher and mill both know it.</summary>
internal sealed class Shutdown(ShutdownSpec spec, RandomStream lengths)
{
    private readonly List<long> _lengths = [];

    public bool OfCrusher => spec.OfCrusher;

    public bool OfMill => spec.OfMill;

    /// <summary>When it begins for the nth time, from 0; never after the last.</summary>
    public long Start(int n)
    {
        if (spec.EveryHours is { } every)
            return Clock.FromHours(every * (n + 1));
        return n < spec.AtHours.Count ? Clock.FromHours(spec.AtHours[n]) : long.MaxValue;
    }

    /// <summary>How long it lasts the nth time, whoever asks first.</summary>
    public long Length(int n)
    {
        while (_lengths.Count <= n)
            _lengths.Add(Clock.FromHours(spec.For.Sample(lengths)));
        return _lengths[n];
    }
}
