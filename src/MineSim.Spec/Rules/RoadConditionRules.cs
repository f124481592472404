using MineSim.Spec.Roads;

namespace MineSim.Spec.Rules;

/// <summary>Rain, wear and graders are felt.</summary>
internal static class RoadConditionRules
{
    public static void NamesExist(MineInspection site)
    {
        foreach (var (path, _, wet) in Wets(site))
        {
            site.RequireNode($"{path}.From", wet.From);
            site.RequireNode($"{path}.To", wet.To);
        }
    }

    public static void RainFallsOnRoads(MineInspection site)
    {
        var segments = site.Mine.Roads.Segments;
        foreach (var (path, rain, wet) in Wets(site))
        {
            if (site.Nodes is null || !site.Findings.AreSound($"{path}.From", $"{path}.To"))
                continue;
            if (!segments.Any(wet.AreOf))
            {
                site.Add(
                    $"{path}.From",
                    $"no road segment joins '{wet.From}' and '{wet.To}'; 'wets' names the two nodes of one"
                );
            }
            else if (!IsAnyPhysical(site, wet.AreOf))
            {
                site.Add(
                    $"{path}.From",
                    $"the road between '{wet.From}' and '{wet.To}' has no rolling resistance to which rain '{rain}' "
                        + "could add"
                );
            }
        }
    }

    /// <summary>Rain and wear that nobody feels are mistakes.</summary>
    public static void TrucksFeelTheRoad(MineInspection site)
    {
        var roads = site.Mine.Roads;
        if (roads.Segments.Count == 0)
            return;
        var felt = roads.Rain.Select((rain, i) => (Path: $"Mine.Roads.Rain[{i}]", Words: $"rain '{rain.Name}'"));
        if (!IsAnyPhysical(site, _ => true))
        {
            foreach (var (path, words) in felt)
                site.Add(path, $"no road segment has a length and a rolling resistance to which {words} could add");
            return;
        }

        var models = site.TruckModels.ToList();
        if (
            models.Count == 0
            || !models.TrueForAll(truck => truck.Model.Drive is null && site.Findings.IsRead($"{truck.Path}.Drive"))
        )
        {
            return;
        }

        var worn = roads
            .Segments.Index()
            .Where(segment => segment.Item.Road?.Wear is not null)
            .Take(1)
            .Select(segment => ($"Mine.Roads.Segments[{segment.Index}].Road.Wear", "wear"));
        foreach (var (path, words) in felt.Concat(worn))
            site.Add(path, $"no truck has a 'drive', and without it none feels what {words} adds");
    }

    public static void GradersHaveWork(MineInspection site)
    {
        const string path = "Mine.Roads.Graders";
        var roads = site.Mine.Roads;
        if (roads.Graders is not { } graders || roads.Segments.Count == 0 || !AreAllSound(site))
            return;
        var wear = roads.Segments.Select(segment => segment.Road?.Wear).OfType<RoadWearSpec>().ToList();
        if (wear.Count == 0)
        {
            site.Add(path, "graders have nothing to do where no road has a 'wear'");
        }
        else if (wear.TrueForAll(wear => wear.UpTo < graders.From) && site.Findings.AreSound($"{path}.From"))
        {
            site.Add(
                $"{path}.From",
                $"from: no road wears by more than {HaulRoadRules.Percent(wear.Max(wear => wear.UpTo))}, so none would "
                    + "be graded"
            );
        }
    }

    /// <summary>Whether physics holds on one of some segments, or may hold on one that could not be read.</summary>
    private static bool IsAnyPhysical(MineInspection site, Func<RoadSegmentSpec, bool> isOfThem) =>
        site
            .Mine.Roads.Segments.Index()
            .Any(segment =>
                isOfThem(segment.Item)
                && (
                    segment.Item.Road is not null
                    || !site.Findings.IsRead($"Mine.Roads.Segments[{segment.Index}].LengthKm")
                    || !site.Findings.IsRead($"Mine.Roads.Segments[{segment.Index}].Road.RollingResistance")
                )
            );

    private static bool AreAllSound(MineInspection site) =>
        Enumerable
            .Range(0, site.Mine.Roads.Segments.Count)
            .All(i => site.Findings.AreSound($"Mine.Roads.Segments[{i}]"));

    /// <summary>All roads that a rain names, each with its path.</summary>
    private static IEnumerable<(string Path, string Rain, RoadEndsSpec Ends)> Wets(MineInspection site) =>
        site
            .Mine.Roads.Rain.Index()
            .SelectMany(rain =>
                rain.Item.Wets.Select((road, w) => ($"Mine.Roads.Rain[{rain.Index}].Wets[{w}]", rain.Item.Name, road))
            );
}
