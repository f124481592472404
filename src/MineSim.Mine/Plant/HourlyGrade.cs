using MineSim.Records.Mining;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Plant;

/// <summary>The grade of what a station took, hour by hour of the run.</summary>
internal sealed class HourlyGrade
{
    private double _tonnes;
    private Metal _metal;

    /// <summary>All hours that have ended in which it took anything.</summary>
    public GradeSpread Spread { get; private set; }

    /// <summary>An hour ends.</summary>
    public void Close(PlantStation station)
    {
        var tonnes = station.Tonnes - _tonnes;
        if (tonnes > 0)
            Spread = Spread.With(tonnes, station.Metal.Minus(_metal));
        (_tonnes, _metal) = (station.Tonnes, station.Metal);
    }
}
