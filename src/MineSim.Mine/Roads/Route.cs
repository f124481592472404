using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A way from one place to another in one load state: segments of constant time added up, the others drawn trip by trip.</summary>
internal sealed class Route(double constantHours, IReadOnlyList<Distribution> drawn, Distribution? variation)
{
    private readonly Distribution[] _drawn = [.. drawn];

    /// <summary>Mean travel time in hours.</summary>
    public double MeanHours { get; } = constantHours + drawn.Sum(d => d.Mean);

    /// <summary>Hours of one trip.</summary>
    public double Sample(RandomStream stream)
    {
        var hours = constantHours;
        foreach (var segment in _drawn) hours += segment.Sample(stream);
        return variation is null ? hours : hours * variation.Sample(stream);
    }
}
