using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Spec.Fleet;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of what physics asks of roads and trucks.</summary>
internal static class HaulRoadChecks
{
    // Lengths and grades are rounded when they are written down.
    private const double LengthTolerance = 0.005;
    private const double GradeTolerance = 0.002;

    public static void NodesAreOnTheRoads(ScenarioDraft draft, Problems problems)
    {
        if (RoadChecks.Nodes(draft) is not { } nodes)
            return;
        foreach (
            var word in draft
                .Roads.Nodes.Select(node => node.Name)
                .Concat(draft.Roads.Corners.Select(corner => corner.Name))
        )
        {
            if (word.IsReadable && !nodes.Contains(word.Text))
                problems.Add(word.Place, $"no road segment leads to node {word}", Nearest.To(word.Text, nodes));
        }
    }

    public static void SegmentsHaveLength(ScenarioDraft draft, Problems problems)
    {
        var course = new RoadCourse(draft.Roads);
        foreach (
            var segment in Readable(draft).Where(segment => segment.Time is null && course.LengthKm(segment) is null)
        )
        {
            problems.Add(segment.Place, "either 'length' or 'time' must be given");
        }

        foreach (
            var segment in Readable(draft)
                .Where(segment =>
                    segment.Time is null && course.LengthKm(segment) is 0 && segment.From.Text != segment.To.Text
                )
        )
        {
            problems.Add(segment.Place, $"nodes {segment.From} and {segment.To} lie at the same place");
        }
    }

    public static void SegmentsFitTheirNodes(ScenarioDraft draft, Problems problems)
    {
        var course = new RoadCourse(draft.Roads);
        foreach (var segment in Readable(draft))
        {
            if (
                segment.LengthKm is { } length
                && course.ChordKm(segment) is { } chord
                && length < chord * (1 - LengthTolerance)
            )
            {
                problems.Add(
                    segment.Roadway.LengthPlace,
                    $"length: {Km(length)} is shorter than the straight way of {Km(chord)} between {segment.From} and "
                        + $"{segment.To}"
                );
            }
            else if (
                segment.Roadway.Grade is { } grade
                && course.GradeOfNodes(segment) is { } other
                && Math.Abs(grade - other) > GradeTolerance
            )
            {
                problems.Add(
                    segment.Roadway.GradePlace,
                    $"grade: {Percent(grade)} contradicts the coordinates of "
                        + $"{segment.From} and {segment.To}, which give "
                        + $"{Percent(other)}"
                );
            }
        }
    }

    public static void PhysicsHasAllItNeeds(ScenarioDraft draft, Problems problems)
    {
        var course = new RoadCourse(draft.Roads);
        foreach (
            var segment in Readable(draft)
                .Where(segment =>
                    segment.Speed is null && segment.Time is null && course.RollingResistance(segment) is null
                )
        )
        {
            if (segment.Roadway is { Grade: null, SpeedLimit: null, SpeedLimitBack: null, Trolley: false })
                continue;
            problems.Add(
                segment.Place,
                segment.Roadway.Trolley
                    ? "this segment has a trolley line, but neither it nor the road network has a 'rolling-resistance'"
                    : "this segment has a grade or a speed limit, but neither it nor the road network has a "
                        + "'rolling-resistance'"
            );
        }

        if (draft.Roads.Speed is not null || !Readable(draft).Any(course.IsPhysical))
            return;
        foreach (var group in draft.Fleet.Trucks.DistinctBy(group => group.Model.Text))
        {
            if (ModelOf(draft, group) is { Drive: null })
            {
                problems.Add(
                    group.Model.Place,
                    $"truck model {group.Model} has no 'drive', and roads with a "
                        + "rolling resistance have no 'speed' for it"
                );
            }
        }
    }

    public static void TrucksCanClimb(ScenarioDraft draft, Problems problems)
    {
        // A figure that could not be read has a stand-in, of which a truck that cannot start would be said.
        if (!problems.None)
            return;
        var course = new RoadCourse(draft.Roads);
        foreach (var group in draft.Fleet.Trucks.DistinctBy(group => group.Model.Text))
        {
            if (ModelOf(draft, group) is not { Drive: { } drive } model)
                continue;
            foreach (var segment in Readable(draft).Where(course.IsPhysical))
            {
                var steepest = segment.TwoWay ? Math.Abs(course.Grade(segment)) : course.Grade(segment);
                var extra = course.MostExtra(segment);
                var resistance = steepest + course.RollingResistance(segment)!.Value + extra;
                var masses = new[] { model.MassT(loaded: true), model.MassT(loaded: false) };
                if (!Array.TrueForAll(masses, mass => drive.CanStart(mass, resistance, course.AltitudeM(segment))))
                {
                    problems.Add(
                        segment.Place,
                        $"trucks of model {group.Model} cannot start on this segment "
                            + $"against {Percent(resistance)} of grade "
                            + $"and rolling resistance{(extra > 0 ? $", of which rain and wear add up to {Percent(extra)}" : "")}"
                    );
                }
            }
        }
    }

    private static TruckModelSpec? ModelOf(ScenarioDraft draft, TruckGroupDraft group) =>
        draft.Models.Trucks.FirstOrDefault(model => model.Name.Text == group.Model.Text)?.Value.Spec;

    private static IEnumerable<SegmentDraft> Readable(ScenarioDraft draft) =>
        draft.Roads.Segments.Where(segment => segment.From.IsReadable && segment.To.IsReadable);

    private static string Km(double km) => string.Create(CultureInfo.InvariantCulture, $"{km:0.###} km");

    /// <summary>A grade as people write it.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");
}
