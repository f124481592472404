using MineSim.Records.Profiles;
using MineSim.Reports;
using MineSim.Results;
using MineSim.Results.Profiles;
using MineSim.Scenarios;
using MineSim.Scenarios.Language;
using MineSim.Site.Profiles;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Cli.Verbs;

/// <summary>Drives a truck over a route by physics.</summary>
internal static class ProfileVerb
{
    /// <summary>Drives the route in each load state, and writes the files that are asked for.</summary>
    /// <exception cref="BadScenario">The scenario has problems.</exception>
    /// <exception cref="BadRequest">It has no such truck, place or way, or the truck's times on it do not follow from
    /// physics.</exception>
    /// <exception cref="DatasetException">The files cannot be written.</exception>
    public static ProfileResult Drive(ProfileRequest request)
    {
        var reading = ScenarioFile.Read(request.Scenario);
        if (reading.Spec is not { } spec || reading.Problems.Count > 0)
            throw new BadScenario(request.Scenario, reading);
        var trucks = HaulProfile.Trucks(spec);
        if (trucks.Count == 0)
            throw new BadRequest($"{request.Scenario} plans people alone: it has no trucks and no roads.");
        var places = HaulProfile.Places(spec);
        List<string> unknown =
        [
            .. Unknown("truck model", request.Truck, "in the fleet", trucks),
            .. Unknown("face, dump or node", request.From, "in the mine", places),
            .. Unknown("face, dump or node", request.To, "in the mine", places),
        ];
        if (unknown.Count > 0)
            throw new BadRequest(unknown);
        foreach (var loaded in request.Loaded)
        {
            if (HaulProfile.Obstacle(spec, request.Truck, request.From, request.To, loaded) is { } obstacle)
                throw new BadRequest(obstacle);
        }

        var profiles = request
            .Loaded.Select(loaded => HaulProfile.Of(spec, request.Truck, request.From, request.To, loaded))
            .ToList();
        return new(request, spec, profiles, request.Out is { } folder ? Write(request, profiles, folder) : []);
    }

    private static List<string> Write(ProfileRequest request, List<HaulProfile> profiles, string folder)
    {
        List<ProfilePointRow> points = [.. profiles.SelectMany(profile => profile.Points)];
        var files = ProfileFolder.Write(folder, points, [.. profiles.SelectMany(profile => profile.Segments)]);
        var drawing = Path.Combine(folder, "profile.svg");
        ProfileDrawing.Write($"{request.Truck}, {request.From} to {request.To}", ProfileCurve.Of(points), drawing);
        return [.. files, drawing];
    }

    private static IEnumerable<string> Unknown(string what, string name, string where, IReadOnlyList<string> known)
    {
        if (known.Contains(name))
            yield break;
        yield return $"There is no {what} '{name}' {where}."
            + (
                Nearest.To(name, known) is { } near
                    ? $" Did you mean '{near}'?"
                    : $" There is: {string.Join(", ", known)}."
            );
    }
}

/// <summary>A route, driven.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Spec">The scenario.</param>
/// <param name="Profiles">One for each load state that was asked for.</param>
/// <param name="Files">The files that were written.</param>
internal sealed record ProfileResult(
    ProfileRequest Request,
    SiteSpec Spec,
    IReadOnlyList<HaulProfile> Profiles,
    IReadOnlyList<string> Files
);
