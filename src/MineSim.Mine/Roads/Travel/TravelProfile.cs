namespace MineSim.Mine;

/// <summary>How a truck model drives from one place to another: distance, time, speed, grade and force.</summary>
public static class TravelProfile
{
    /// <summary>Drives the route that trucks of the model take, without variation.</summary>
    /// <param name="mine">The mine.</param>
    /// <param name="model">The truck model; it has a drive.</param>
    /// <param name="from">A face, a dump or a node of the roads.</param>
    /// <param name="to">A face, a dump or a node of the roads.</param>
    /// <param name="loaded">Whether the truck carries its mean payload.</param>
    /// <returns>Points in the order of travel, from standstill to standstill.</returns>
    /// <exception cref="ArgumentException">
    /// A place is unknown, no way leads there, the model has no drive, or a segment on the way has times of its own instead of a grade.
    /// </exception>
    public static IReadOnlyList<ProfilePoint> Of(MineSpec mine, TruckModelSpec model, string from, string to, bool loaded)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(model);
        if (model.Drive is null) throw new ArgumentException($"Truck model {model.Name} has no drive.", nameof(model));
        var legs = new RoadNetwork(mine.Roads, model).Way(NodeOf(mine, from), NodeOf(mine, to), loaded)
            ?? throw new ArgumentException($"No road leads from {from} to {to}.", nameof(to));
        var times = new LegTimes(mine.Roads, model);
        foreach (var leg in legs)
        {
            if (!times.IsPhysical(leg, loaded))
                throw new ArgumentException($"The segment from {leg.From} to {leg.To} has a time or a mean speed, and no rolling resistance.", nameof(mine));
        }

        var points = new List<ProfilePoint>();
        times.Drive(legs, loaded, points);
        return points;
    }

    private static string NodeOf(MineSpec mine, string name) =>
        mine.Faces.FirstOrDefault(face => face.Name == name)?.At
        ?? mine.Dumps.FirstOrDefault(dump => dump.Name == name)?.At
        ?? (mine.Roads.Segments.Any(segment => segment.From == name || segment.To == name)
            ? name
            : throw new ArgumentException($"There is no face, dump or node named {name}.", nameof(name)));
}
