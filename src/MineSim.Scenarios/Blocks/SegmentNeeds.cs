using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>What a segment must say of how it is driven, where the network does not say it.</summary>
internal static class SegmentNeeds
{
    private const string Resistance = "neither it nor the road network has a 'rolling-resistance'";

    /// <summary>Tells what a segment lacks, and marks what cannot be known of it.</summary>
    /// <param name="f">The network.</param>
    /// <param name="path">The segment's path within it.</param>
    /// <param name="segment">What is said of it.</param>
    /// <param name="course">How it runs.</param>
    public static void Check(Fields f, string path, WrittenSegment segment, RoadCourse course)
    {
        var lacks = Lacks(segment, course).ToList();
        foreach (var (place, message) in lacks)
            f.Problems.Add(place, message);
        if (lacks.Count > 0)
            f.Problems.MarkUnreadable($"{path}.{nameof(RoadSegmentSpec.Road)}");
        if (!HasTimes(segment, course))
        {
            f.Problems.MarkUnreadable($"{path}.{nameof(RoadSegmentSpec.LengthKm)}");
            f.Problems.MarkUnreadable($"{path}.{nameof(RoadSegmentSpec.LoadedTime)}");
            f.Problems.MarkUnreadable($"{path}.{nameof(RoadSegmentSpec.EmptyTime)}");
        }

        RoadDefaultKeys.Derive(f, path, segment);
    }

    /// <summary>Tells of trucks that have no time on some roads, where nothing but physics says it.</summary>
    public static void RequireDrives(Problems problems, WrittenRoads roads, Catalogue models, Machines fleet)
    {
        if (!roads.NeedsDrives)
            return;
        foreach (var (i, model) in fleet.Trucks.Select(group => group.Model.Name).Index().DistinctBy(each => each.Item))
        {
            if (models.Trucks.FirstOrDefault(named => named.Name == model) is { Drive: null })
            {
                problems.Add(
                    problems.PlaceOf($"Mine.Trucks[{i}].Model"),
                    $"truck model '{model}' has no 'drive', and roads with a rolling resistance have no 'speed' for it"
                );
            }
        }
    }

    private static bool HasTimes(WrittenSegment segment, RoadCourse course) =>
        segment.Time is not null
        || (
            course.LengthKm(segment) > 0
            && !course.IsLengthUnknown(segment)
            && ((segment.Speed ?? course.Defaults.Speed) is not null || course.IsPhysical(segment))
        );

    private static IEnumerable<(Place Place, string Message)> Lacks(WrittenSegment segment, RoadCourse course)
    {
        var length = course.LengthKm(segment);
        if (segment.Time is null && !course.IsLengthUnknown(segment))
        {
            if (length is null)
                yield return (segment.Place, "either 'length' or 'time' must be given");
            if (length is 0 && segment.From != segment.To)
                yield return (segment.Place, $"nodes '{segment.From}' and '{segment.To}' lie at the same place");
        }

        if (!segment.IsOpen || course.RollingResistance(segment) is not null)
            yield break;
        if (length > 0 && course.Defaults.Speed is null)
        {
            yield return (
                segment.Place,
                "this segment has a length, but neither it nor the road network has a 'speed'"
            );
        }

        if (segment.Trolley)
            yield return (segment.Place, $"this segment has a trolley line, but {Resistance}");
        else if (segment is not { Grade: null, SpeedLimit: null, SpeedLimitBack: null })
            yield return (segment.Place, $"this segment has a grade or a speed limit, but {Resistance}");
        if (segment.Wear is not null)
        {
            yield return (
                segment.WearPlace,
                "wear: neither this segment nor the road network has a 'rolling-resistance' to which it could add"
            );
        }
    }
}
