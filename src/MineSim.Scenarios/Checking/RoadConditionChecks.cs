using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of rain, wear and graders.</summary>
internal static class RoadConditionChecks
{
    public static void RainFallsOnRoads(ScenarioDraft draft, Problems problems)
    {
        if (RoadChecks.Nodes(draft) is not { } nodes)
            return;
        var course = new RoadCourse(draft.Roads);
        foreach (var (name, rain) in draft.Roads.Rain)
        {
            foreach (var road in rain.Wets)
            {
                ScenarioChecks.RequireKnown(road.From, nodes, "node", problems);
                ScenarioChecks.RequireKnown(road.To, nodes, "node", problems);
                if (!nodes.Contains(road.From.Text) || !nodes.Contains(road.To.Text))
                    continue;
                var segments = draft.Roads.Segments.Where(road.AreOf).ToList();
                if (segments.Count == 0)
                {
                    problems.Add(
                        road.From.Place,
                        $"no road segment joins {road.From} and {road.To}; 'wets' names the two nodes of one"
                    );
                }
                else if (!segments.Exists(course.IsPhysical))
                {
                    problems.Add(
                        road.From.Place,
                        $"the road between {road.From} and {road.To} has no rolling "
                            + $"resistance to which rain {name} could add"
                    );
                }
            }
        }
    }

    /// <summary>Rain and wear that nobody feels are mistakes.</summary>
    public static void TrucksFeelTheRoad(ScenarioDraft draft, Problems problems)
    {
        var what = draft
            .Roads.Rain.Select(rain => (Words: $"rain {rain.Name}", rain.Value.Place))
            .Concat(draft.Roads.Wear is null ? [] : [(Words: "wear", Place: draft.Roads.WearPlace)])
            .ToList();
        if (what.Count == 0 || draft.Roads.Segments.Count == 0)
            return;
        var course = new RoadCourse(draft.Roads);
        var isAnyPhysical = draft.Roads.Segments.Any(course.IsPhysical);
        var models = draft
            .Models.Trucks.Where(model => draft.Fleet.Trucks.Any(group => group.Model.Text == model.Name.Text))
            .ToList();
        foreach (var (words, place) in what)
        {
            if (!isAnyPhysical)
            {
                problems.Add(
                    place,
                    $"no road segment has a length and a rolling resistance to which {words} could add"
                );
            }
            else if (models.Count > 0 && models.TrueForAll(model => model.Value.Spec.Drive is null))
            {
                problems.Add(place, $"no truck has a 'drive', and without it none feels what {words} adds");
            }
        }
    }

    public static void WornSegmentsHaveAResistance(ScenarioDraft draft, Problems problems)
    {
        var course = new RoadCourse(draft.Roads);
        foreach (
            var segment in draft.Roads.Segments.Where(segment =>
                segment is { Time: null, Speed: null, Roadway.Wear: not null }
                && course.RollingResistance(segment) is null
            )
        )
        {
            problems.Add(
                segment.Roadway.WearPlace,
                "wear: neither this segment nor the road network has a 'rolling-resistance' to which it could add"
            );
        }
    }

    public static void GradersHaveWork(ScenarioDraft draft, Problems problems)
    {
        if (draft.Roads.Graders is not { } graders || draft.Roads.Segments.Count == 0)
            return;
        var wear = draft
            .Roads.Segments.Select(segment => segment.Roadway.Wear ?? draft.Roads.Wear)
            .Where(wear => wear is not null)
            .ToList();
        if (wear.Count == 0)
        {
            problems.Add(graders.Place, "graders have nothing to do where no road has a 'wear'");
        }
        else if (wear.TrueForAll(wear => wear!.UpTo < graders.Spec.From))
        {
            problems.Add(
                graders.FromPlace,
                $"from: no road wears by more than {HaulRoadChecks.Percent(wear.Max(wear => wear!.UpTo))}, so none "
                    + "would be graded"
            );
        }
    }
}
