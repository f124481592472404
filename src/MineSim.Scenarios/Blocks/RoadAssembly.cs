using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Units;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>Turns segments into their specs: times and grades that they do not say follow from their course.</summary>
internal static class RoadAssembly
{
    /// <summary>A segment.</summary>
    /// <param name="segment">What is said of it.</param>
    /// <param name="course">How it runs.</param>
    /// <returns>Its spec, with stand-ins for times that nothing says.</returns>
    public static RoadSegmentSpec Assemble(WrittenSegment segment, RoadCourse course)
    {
        var length = course.LengthKm(segment);
        var road = course.IsPhysical(segment) ? Road(segment, course) : null;
        var speed = segment.Speed ?? course.Defaults.Speed ?? (road is null ? null : AtTheLimit(road));
        var (loaded, empty) =
            segment.Time is { } time ? (time.Loaded, time.Empty)
            : length > 0 && speed is not null ? Times(length.Value, speed)
            : (Distribution.Constant(1), Distribution.Constant(1));
        return new(segment.From, segment.To, segment.TwoWay, segment.Time is null ? length : null, loaded, empty)
        {
            Road = road,
            Passing = segment.Passing,
            OneLane = segment.Platoon is { } platoon ? new(platoon) : null,
        };
    }

    private static HaulRoadSpec Road(WrittenSegment segment, RoadCourse course)
    {
        var there = segment.SpeedLimit ?? course.Defaults.SpeedLimit;
        return new(course.Grade(segment), course.RollingResistance(segment)!.Value)
        {
            Limit = Limit(there),
            LimitBack = Limit(segment.SpeedLimitBack ?? there),
            AltitudeM = course.AltitudeM(segment),
            Trolley = segment.Trolley,
            Wear = segment.Wear ?? course.Defaults.Wear,
        };
    }

    private static SpeedLimitSpec Limit(ByLoadState<double>? limit) =>
        limit is null ? SpeedLimitSpec.None : new(limit.Loaded, limit.Empty);

    // Every truck of such a scenario has a drive: nobody takes these times.
    private static ByLoadState<double> AtTheLimit(HaulRoadSpec road) =>
        new(Math.Min(road.Limit.LoadedKmH, Dimension.Speed.Most), Math.Min(road.Limit.EmptyKmH, Dimension.Speed.Most));

    private static (Distribution Loaded, Distribution Empty) Times(double lengthKm, ByLoadState<double> speed) =>
        (Distribution.Constant(lengthKm / speed.Loaded), Distribution.Constant(lengthKm / speed.Empty));
}
