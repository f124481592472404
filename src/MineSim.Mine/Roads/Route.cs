using MineSim.Kernel;
using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Roads.Condition;
using MineSim.Mine.Roads.Travel;

namespace MineSim.Mine.Roads;

/// <summary>
/// A way from one place to another in one load state: segments of constant time added up, the others drawn trip by
/// trip.
/// </summary>
internal sealed class Route(
    double constantHours,
    IReadOnlyList<Distribution> drawn,
    Distribution? variation,
    IReadOnlyList<(Leg Leg, Distribution Hours)> legs,
    bool isLoaded
)
{
    private readonly Distribution[] _drawn = [.. drawn];

    /// <summary>Mean travel time in hours.</summary>
    public double MeanHours { get; } = constantHours + drawn.Sum(d => d.Mean);

    /// <summary>The legs that it leads over, with the hours on each of a truck that nobody holds up.</summary>
    public IReadOnlyList<(Leg Leg, Distribution Hours)> Legs => legs;

    /// <summary>Its length in km; 0 where that of a segment is not known.</summary>
    public double Km { get; } =
        legs.All(leg => leg.Leg.Segment.LengthKm is not null) ? legs.Sum(leg => leg.Leg.Segment.LengthKm!.Value) : 0;

    /// <summary>
    /// The numbers of its legs: twice that of the segment in the spec, and 1 more when it is driven back.
    /// </summary>
    public int[] Numbers { get; set; } = [];

    /// <summary>Mean hours on each of its legs.</summary>
    public double[] Hours { get; } = [.. legs.Select(leg => leg.Hours.Mean)];

    /// <summary>Whether it is one for loaded trucks.</summary>
    public bool IsLoaded => isLoaded;

    /// <summary>Whether trucks stay in line on some leg of it.</summary>
    public bool HasLanes { get; } = legs.Any(leg => leg.Leg.IsLane);

    /// <summary>
    /// Its parts, where a truck must think again on the way; <see langword="null"/> where it may pass others on all of
    /// it
    /// and nothing is ever closed.
    /// </summary>
    public Line[]? Lines { get; set; }

    /// <summary>What a trip over it takes.</summary>
    public TripUse Use { get; init; }

    /// <summary>What driving so many of its first legs takes, from rest to rest.</summary>
    public Func<int, TripUse> UseOfFirst { get; init; } = _ => default;

    /// <summary>What it takes as its roads change; <see langword="null"/> where they do not.</summary>
    public ConditionEffects? Effects { get; init; }

    /// <summary>
    /// What an hour on it ages the truck's failure modes by; <see langword="null"/> where roads age none.
    /// </summary>
    public RoadAgeing? Ageing { get; init; }

    /// <summary>What all times of one trip are multiplied by.</summary>
    public double DrawFactor(RandomStream stream) => variation?.Sample(stream) ?? 1;

    /// <summary>Hours of one trip.</summary>
    /// <param name="stream">What drawn times come from.</param>
    /// <param name="extraHours">Mean hours by which the roads make it longer now.</param>
    public double Sample(RandomStream stream, double extraHours = 0)
    {
        var hours = constantHours + extraHours;
        foreach (var segment in _drawn)
            hours += segment.Sample(stream);
        return variation is null ? hours : hours * variation.Sample(stream);
    }
}
