using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Rules;

/// <summary>What ages failure modes of machines can do so.</summary>
internal static class AgeingRules
{
    public static void AgesCanBeKept(MineInspection site)
    {
        foreach (var (path, mode) in site.Upkeep.SelectMany(upkeep => ModesOf(upkeep.Path, upkeep.Reliability)))
        {
            if (
                mode.AgeKept.Share > 0
                && double.IsFinite(mode.Life.Maximum)
                && site.Findings.AreSound($"{path}.AgeKept.Share", $"{path}.Life")
            )
            {
                site.Add(
                    $"{path}.AgeKept.Share",
                    "age can be kept only of a life that may last as long as it likes, for example an exponential or a "
                        + "weibull one"
                );
            }
        }
    }

    public static void TyresHaveARating(MineInspection site)
    {
        foreach (var (path, model) in site.TruckModels.Where(model => model.Model.Tyres is null))
        {
            foreach (var (at, mode) in ModesOf($"{path}.Reliability", model.Reliability))
            {
                if (mode.TkphExponent > 0 && site.Findings.AreSound($"{at}.TkphExponent", $"{path}.Tyres"))
                {
                    site.Add(
                        $"{at}.TkphExponent",
                        "'tkph-exponent' needs the 'tyres' of the truck model, with their rating"
                    );
                }
            }
        }
    }

    public static void RoadsHaveAResistance(MineInspection site)
    {
        var segments = site.Mine.Roads.Segments;
        if (
            segments.Count == 0
            || segments.Where((segment, i) => segment.Road is not null || !site.IsTimeKnown(i)).Any()
        )
        {
            return;
        }
        foreach (var (path, mode) in site.Upkeep.SelectMany(upkeep => ModesOf(upkeep.Path, upkeep.Reliability)))
        {
            if (
                mode is { Clock: LifeClock.OperatingHours, Roads: { } roads }
                && NeedOf(roads) is var (property, key)
                && site.Findings.AreSound($"{path}.Roads.{property}")
            )
            {
                site.Add($"{path}.Roads.{property}", $"'{key}' needs roads with a rolling resistance");
            }
        }
    }

    private static (string Property, string Key)? NeedOf(RoadAgeingSpec roads) =>
        roads.RollingExponent > 0 ? (nameof(roads.RollingExponent), "rolling-exponent")
        : roads.ClimbFactor != 1 ? (nameof(roads.ClimbFactor), "climb-factor")
        : roads.DescentFactor != 1 ? (nameof(roads.DescentFactor), "descent-factor")
        : null;

    private static IEnumerable<(string Path, FailureModeSpec Mode)> ModesOf(string path, ReliabilitySpec reliability) =>
        reliability.Failures.Select((mode, i) => ($"{path}.Failures[{i}]", mode));
}
