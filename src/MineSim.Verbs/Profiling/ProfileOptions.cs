namespace MineSim.Verbs.Profiling;

/// <summary>What is asked of <c>profile</c>.</summary>
/// <param name="Scenario">Path of the scenario file.</param>
/// <param name="Truck">A truck model of its fleet.</param>
/// <param name="From">A face, a dump or a node of the roads.</param>
/// <param name="To">A face, a dump or a node of the roads.</param>
public sealed record ProfileOptions(string Scenario, string Truck, string From, string To)
{
    /// <summary>
    /// The load states in which the truck drives, in their order, <see langword="true"/> being loaded; by default
    /// loaded, then empty.
    /// </summary>
    public IReadOnlyList<bool> Loaded { get; init; } = [true, false];

    /// <summary>Folder for the files; without one nothing is written.</summary>
    public string? Out { get; init; }
}
