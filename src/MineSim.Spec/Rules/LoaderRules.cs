using System.Globalization;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Spec.Rules;

/// <summary>Loaders and faces find each other.</summary>
internal static class LoaderRules
{
    /// <summary>A loader leaves a face for the next when it has run out, or when a plan says so.</summary>
    public static void FacesRunOut(MineInspection site)
    {
        if (ByPlan(site) is not { } planned)
            return;
        var faces = site.Mine.Faces;
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < faces.Count; i++)
        {
            for (var l = 0; l < faces[i].Loaders.Count; l++)
            {
                var (path, loader) = ($"Mine.Faces[{i}].Loaders[{l}]", faces[i].Loaders[l]);
                if (!site.Findings.IsRead(path))
                    continue;
                if (
                    last.TryGetValue(loader, out var before)
                    && before != i
                    && !planned.Contains(loader)
                    && faces[before].Blocks.Count == 0
                    && site.Findings.IsRead($"Mine.Faces[{before}].Blocks")
                )
                {
                    site.Add(
                        path,
                        $"loader '{loader}' works at face '{faces[before].Name}' already, which never runs out as it "
                            + "has no 'blocks'"
                    );
                }

                last[loader] = i;
            }
        }
    }

    public static void LoadersHaveFaces(MineInspection site)
    {
        if (ByPlan(site) is not { } planned)
            return;
        var (faces, loaders) = (site.Mine.Faces, site.Mine.Loaders);
        var known = Inspection.Names(loaders, loader => loader.Name);
        var named = site.NamedBy("Mine.Faces", faces, nameof(FaceSpec.Loaders), face => face.Loaders, known);
        if (named is null)
            return;
        for (var i = 0; i < loaders.Count; i++)
        {
            var name = loaders[i].Name;
            if (!named.Contains(name) && !planned.Contains(name))
                site.Add($"Mine.Loaders[{i}].Name", $"loader '{name}' works at no face");
        }
    }

    /// <summary>Somebody digs at every face: its own loaders, or those of the plan.</summary>
    public static void FacesHaveLoaders(MineInspection site)
    {
        var faces = site.Mine.Faces;
        var known = Inspection.Names(faces, face => face.Name);
        var rows = site.Mine.Plan?.Rows ?? [];
        if (site.NamedBy("Mine.Plan.Rows", rows, nameof(PlanRowSpec.Face), row => [row.Face], known) is not { } planned)
            return;
        for (var i = 0; i < faces.Count; i++)
        {
            var face = faces[i];
            if (
                face.Loaders.Count == 0
                && !planned.Contains(face.Name)
                && site.Findings.IsRead($"Mine.Faces[{i}].Loaders")
            )
            {
                site.Add(
                    $"Mine.Faces[{i}]",
                    $"face '{face.Name}' has no loaders: give it 'loaders', or a row of a plan"
                );
            }
        }
    }

    public static void NamesAreNotThoseOfTrucks(MineInspection site)
    {
        var trucks = site.Mine.Trucks.Sum(group => (long)group.Count);
        for (var i = 0; i < site.Mine.Loaders.Count; i++)
        {
            var name = site.Mine.Loaders[i].Name;
            if (IsTruckName(name, trucks))
            {
                site.Add(
                    $"Mine.Loaders[{i}].Name",
                    $"'{name}' is the name of a truck; trucks are named truck-01, truck-02 …"
                );
            }
        }
    }

    /// <summary>The loaders that the plan names; none are known where not all of them exist.</summary>
    private static IReadOnlySet<string>? ByPlan(MineInspection site) =>
        site.NamedBy(
            "Mine.Plan.Rows",
            site.Mine.Plan?.Rows ?? [],
            nameof(PlanRowSpec.Loaders),
            row => row.Loaders,
            Inspection.Names(site.Mine.Loaders, loader => loader.Name)
        );

    private static bool IsTruckName(string name, long trucks) =>
        name.StartsWith("truck-", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= trucks
        && name == TruckNames.Of(number);
}
