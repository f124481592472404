using MineSim.Mine.Roads.Travel;

namespace MineSim.Benchmarks;

/// <summary>The speed profile as MineSim finds it, with the search for the way and all points.</summary>
internal sealed class IntegratedProfile : IWorkload
{
    public string Operation => "km";

    /// <summary>Hours of the trip.</summary>
    public double? Result { get; private set; }

    public long Advance()
    {
        Result = TravelProfile
            .Of(HilledRoad.Mine, HilledRoad.Truck, HilledRoad.Begin, HilledRoad.End, loaded: true)[^1]
            .TimeH;
        return (long)HilledRoad.Km;
    }
}
