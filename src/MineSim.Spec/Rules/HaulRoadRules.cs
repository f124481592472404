using System.Globalization;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Rules;

/// <summary>Roads fit the places of their nodes, and trucks can climb them.</summary>
internal static class HaulRoadRules
{
    // Lengths and grades are rounded when they are written down.
    private const double LengthTolerance = 0.005;
    private const double GradeTolerance = 0.002;

    public static void PhysicsHasALength(MineInspection site)
    {
        var segments = site.Mine.Roads.Segments;
        for (var i = 0; i < segments.Count; i++)
        {
            var path = $"Mine.Roads.Segments[{i}].LengthKm";
            if (segments[i] is { Road: not null, LengthKm: null } && site.Findings.AreSound(path))
                site.Add(path, "a segment on which travel times follow from physics needs its length");
        }
    }

    public static void SegmentsFitTheirNodes(MineInspection site)
    {
        var roads = site.Mine.Roads;
        var nodes = NodesByName(roads);
        for (var i = 0; i < roads.Segments.Count; i++)
        {
            var (path, segment) = ($"Mine.Roads.Segments[{i}]", roads.Segments[i]);
            if (
                segment.LengthKm is not { } length
                || !nodes.TryGetValue(segment.From, out var from)
                || !nodes.TryGetValue(segment.To, out var to)
                || !site.Findings.AreSound($"{path}.LengthKm", PathOf(from), PathOf(to))
            )
            {
                continue;
            }

            var chord = from.Item.KmTo(to.Item);
            var grade = from.Item.GradeTo(to.Item, length);
            if (length < chord * (1 - LengthTolerance))
            {
                site.Add(
                    $"{path}.LengthKm",
                    $"length: {Km(length)} is shorter than the straight way of {Km(chord)} between '{segment.From}' "
                        + $"and '{segment.To}'"
                );
            }
            else if (
                segment.Road is { } road
                && Math.Abs(road.Grade - grade) > GradeTolerance
                && site.Findings.AreSound($"{path}.Road.Grade")
            )
            {
                site.Add(
                    $"{path}.Road.Grade",
                    $"grade: {Percent(road.Grade)} contradicts the coordinates of '{segment.From}' and '{segment.To}', "
                        + $"which give {Percent(grade)}"
                );
            }
        }
    }

    public static void TrucksCanClimb(MineInspection site)
    {
        var roads = site.Mine.Roads;
        if (!site.Findings.AreSound("Mine.Roads.Rain"))
            return;
        var nodes = NodesByName(roads);
        foreach (var (path, model) in site.TruckModels)
        {
            if (model.Drive is null || !site.Findings.AreSound($"{path}.Drive", $"{path}.Payload"))
                continue;
            foreach (var (i, segment) in roads.Segments.Index().Where(segment => IsKnown(site, segment.Index, nodes)))
                RequireClimb(site, $"Mine.Roads.Segments[{i}]", segment, model);
        }
    }

    /// <summary>A grade as people write it.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");

    private static void RequireClimb(MineInspection site, string path, RoadSegmentSpec segment, TruckModelSpec model)
    {
        var road = segment.Road!;
        var extra = site.Mine.Roads.MostExtra(segment);
        var resistance = (segment.TwoWay ? Math.Abs(road.Grade) : road.Grade) + road.RollingResistance + extra;
        if (
            model.Drive!.CanStart(model.MassT(loaded: true), resistance, road.AltitudeM)
            && model.Drive.CanStart(model.MassT(loaded: false), resistance, road.AltitudeM)
        )
        {
            return;
        }

        var added = extra > 0 ? $", of which rain and wear add up to {Percent(extra)}" : "";
        site.Add(
            path,
            $"trucks of model '{model.Name}' cannot start on this segment against {Percent(resistance)} of grade and "
                + $"rolling resistance{added}"
        );
    }

    /// <summary>
    /// Whether physics holds on a segment and all is known of it; what is not said of its grade follows from its nodes.
    /// </summary>
    private static bool IsKnown(
        MineInspection site,
        int segment,
        Dictionary<string, (int Index, RoadNodeSpec Item)> nodes
    )
    {
        var spec = site.Mine.Roads.Segments[segment];
        return spec.Road is not null
            && site.Findings.AreSound($"Mine.Roads.Segments[{segment}].Road")
            && IsPlaceSound(spec.From)
            && IsPlaceSound(spec.To);

        bool IsPlaceSound(string node) =>
            !nodes.TryGetValue(node, out var place) || site.Findings.AreSound(PathOf(place));
    }

    private static Dictionary<string, (int Index, RoadNodeSpec Item)> NodesByName(RoadNetworkSpec roads) =>
        roads.Nodes.Index().DistinctBy(node => node.Item.Name).ToDictionary(node => node.Item.Name);

    private static string PathOf((int Index, RoadNodeSpec Item) node) => $"Mine.Roads.Nodes[{node.Index}]";

    private static string Km(double km) => string.Create(CultureInfo.InvariantCulture, $"{km:0.###} km");
}
