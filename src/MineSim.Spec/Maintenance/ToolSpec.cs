using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>Special tools alike, such as cranes, tyre handlers or jack sets, of which there are few.</summary>
/// <param name="Name">What work needs to name.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record ToolSpec(string Name, [Whole(1, 10000)] int Count);

/// <summary>
/// Tools of a kind that some work needs. It has them from the moment at which all of its tools are free until it is
/// done, also while it waits for technicians.
/// </summary>
/// <param name="Name">Name of the tools.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record ToolNeed(string Name, [Whole(1, 1000)] int Count);
