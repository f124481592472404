using MineSim.Scenarios;
using MineSim.Site.Profiles;
using MineSim.Spec;
using MineSim.Verbs.Failures;

namespace MineSim.Verbs.Profiling;

/// <summary>Drives a truck over a route by physics.</summary>
public static class ProfileVerb
{
    /// <summary>Drives the route in each load state, and writes the files that are asked for.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="cancel">Ends it between two drives, and before anything is written.</param>
    /// <returns>The drives.</returns>
    /// <exception cref="BadScenarioException">The scenario has problems.</exception>
    /// <exception cref="BadRequestException">It has no such truck, place or way, or the truck's times on it do not follow from
    /// physics.</exception>
    /// <exception cref="LostOutputException">The files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RouteProfile Run(ProfileOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var reading = ScenarioFile.Read(options.Scenario);
        if (reading.Spec is not { } spec || reading.Problems.Count > 0)
            throw new BadScenarioException(options.Scenario, reading);
        if (spec is not MineSiteSpec { Mine: var mine })
            throw new BadRequestException($"{options.Scenario} plans people alone: it has no trucks and no roads.");
        Check(options, mine);
        var drives = new List<ProfileDrive>(options.Loaded.Count);
        foreach (var loaded in options.Loaded)
        {
            cancel.ThrowIfCancellationRequested();
            var driven = HaulProfile.Of(mine, options.Truck, options.From, options.To, loaded);
            drives.Add(new(driven.Points, driven.Segments));
        }

        cancel.ThrowIfCancellationRequested();
        return new(
            options,
            spec.Name,
            drives,
            options.Out is { } folder ? ProfileFiles.Write(folder, options, drives) : []
        );
    }

    private static void Check(ProfileOptions options, MineSpec mine)
    {
        var trucks = HaulProfile.Trucks(mine);
        var places = HaulProfile.Places(mine);
        List<string> unknown =
        [
            .. Unknown("truck model", options.Truck, "in the fleet", trucks),
            .. Unknown("face, dump or node", options.From, "in the mine", places),
            .. Unknown("face, dump or node", options.To, "in the mine", places),
        ];
        if (unknown.Count > 0)
            throw new BadRequestException(unknown);
        foreach (var loaded in options.Loaded)
        {
            if (HaulProfile.Obstacle(mine, options.Truck, options.From, options.To, loaded) is { } obstacle)
                throw new BadRequestException(obstacle);
        }
    }

    private static IEnumerable<string> Unknown(string what, string name, string where, IReadOnlyList<string> known)
    {
        if (known.Contains(name))
            yield break;
        yield return $"There is no {what} '{name}' {where}.{Suggestion.Sentence(name, known, "There is")}";
    }
}
