using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Building;

/// <summary>Turns the roads of a draft into their spec.</summary>
internal static class RoadAssembly
{
    public static RoadNetworkSpec Assemble(RoadsDraft roads, DateOnly start, SourceMap map)
    {
        var course = new RoadCourse(roads);
        return new(
            [
                .. roads.Segments.Select(
                    (segment, i) => Segment(segment, $"Mine.Roads.Segments[{i}]", roads, course, map)
                ),
            ],
            roads.Variation
        )
        {
            HeadwayHours = roads.HeadwayHours,
            Nodes =
            [
                .. roads.Nodes.Select(node => new RoadNodeSpec(
                    node.Name.Text,
                    node.Value.X,
                    node.Value.Y,
                    node.Value.Z
                )),
            ],
            Closures = [.. roads.Closures.Select(closure => Closure(closure.Name.Text, closure.Value, start))],
            Junctions = [.. roads.Junctions.Select(junction => Junction(junction.Name.Text, junction.Value))],
            Rain =
            [
                .. roads.Rain.Select(rain =>
                    rain.Value.Spec with
                    {
                        Name = rain.Name.Text,
                        Wets = [.. rain.Value.Wets.Select(road => new RoadEndsSpec(road.From.Text, road.To.Text))],
                    }
                ),
            ],
            Graders = roads.Graders?.Spec,
            Corners = [.. roads.Corners.Select(corner => new CornerSpec(corner.Name.Text, corner.Value))],
        };
    }

    private static RoadClosureSpec Closure(string name, ClosureDraft closure, DateOnly start) =>
        new(name, closure.From.Text, closure.To.Text)
        {
            FromHour = closure.Begins?.HoursAfter(start),
            ToHour = closure.Ends?.HoursAfter(start),
            AtHourOfDay = closure.AtHourOfDay,
            Every = closure.Every,
            For = closure.For,
        };

    private static JunctionSpec Junction(string node, JunctionDraft junction) =>
        new(node, junction.CrossingHours)
        {
            RightOfWay = junction.RightOfWay,
            MainRoad = [.. junction.MainRoad.Select(word => word.Text)],
        };

    private static RoadSegmentSpec Segment(
        SegmentDraft segment,
        string path,
        RoadsDraft roads,
        RoadCourse course,
        SourceMap map
    )
    {
        if (!segment.From.IsReadable)
            map.AddUnreadable($"{path}.{nameof(RoadSegmentSpec.From)}");
        if (!segment.To.IsReadable)
            map.AddUnreadable($"{path}.{nameof(RoadSegmentSpec.To)}");
        var length = course.LengthKm(segment);
        var road = course.IsPhysical(segment) ? Road(segment, roads, course) : null;
        var speed = segment.Speed ?? roads.Speed ?? (road is null ? null : AtTheLimit(road));
        var (loaded, empty) =
            segment.Time is { } time ? (time.Loaded, time.Empty)
            : length > 0 && speed is not null ? Times(length.Value, speed)
            : Unknown(path, map);
        return new(
            segment.From.Text,
            segment.To.Text,
            segment.TwoWay,
            segment.Time is null ? length : null,
            loaded,
            empty
        )
        {
            Road = road,
            Passing = segment.Passing,
            OneLane = segment.Platoon is { } platoon ? new(platoon) : null,
        };
    }

    private static HaulRoadSpec Road(SegmentDraft segment, RoadsDraft roads, RoadCourse course)
    {
        var there = segment.Roadway.SpeedLimit ?? roads.SpeedLimit;
        return new(course.Grade(segment), course.RollingResistance(segment)!.Value)
        {
            Limit = Limit(there),
            LimitBack = Limit(segment.Roadway.SpeedLimitBack ?? there),
            AltitudeM = course.AltitudeM(segment),
            Trolley = segment.Roadway.Trolley,
            Wear = course.Wear(segment),
        };
    }

    private static SpeedLimitSpec Limit(ByLoadState<double>? limit) =>
        limit is null ? SpeedLimitSpec.None : new(limit.Loaded, limit.Empty);

    // Every truck of such a scenario has a drive: nobody takes these times.
    private static ByLoadState<double> AtTheLimit(HaulRoadSpec road) =>
        new(Math.Min(road.Limit.LoadedKmH, Dimension.Speed.Most), Math.Min(road.Limit.EmptyKmH, Dimension.Speed.Most));

    private static (Distribution Loaded, Distribution Empty) Unknown(string path, SourceMap map)
    {
        map.AddUnreadable($"{path}.{nameof(RoadSegmentSpec.LoadedTime)}");
        map.AddUnreadable($"{path}.{nameof(RoadSegmentSpec.EmptyTime)}");
        map.AddUnreadable($"{path}.{nameof(RoadSegmentSpec.LengthKm)}");
        return (Distribution.Constant(1), Distribution.Constant(1));
    }

    private static (Distribution Loaded, Distribution Empty) Times(double lengthKm, ByLoadState<double> speed) =>
        (Distribution.Constant(lengthKm / speed.Loaded), Distribution.Constant(lengthKm / speed.Empty));
}
