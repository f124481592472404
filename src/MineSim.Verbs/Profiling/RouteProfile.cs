using MineSim.Records.Profiles;

namespace MineSim.Verbs.Profiling;

/// <summary>A route, driven.</summary>
/// <param name="Options">What was asked.</param>
/// <param name="Scenario">The scenario's name, for people.</param>
/// <param name="Drives">One for each load state that was asked for, in their order.</param>
/// <param name="Files">Paths of the files that were written.</param>
public sealed record RouteProfile(
    ProfileOptions Options,
    string Scenario,
    IReadOnlyList<ProfileDrive> Drives,
    IReadOnlyList<string> Files
);

/// <summary>A drive over the route in one load state.</summary>
/// <param name="Points">Points in the order of travel.</param>
/// <param name="Segments">Segments in the order of travel.</param>
public sealed record ProfileDrive(IReadOnlyList<ProfilePointRow> Points, IReadOnlyList<ProfileSegmentRow> Segments);
