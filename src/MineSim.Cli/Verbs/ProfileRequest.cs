namespace MineSim.Cli.Verbs;

/// <summary>What a user asks of <c>profile</c>.</summary>
/// <param name="Scenario">Path of the scenario file.</param>
/// <param name="Truck">A truck model of its fleet.</param>
/// <param name="From">A face, a dump or a node of the roads.</param>
/// <param name="To">A face, a dump or a node of the roads.</param>
internal sealed record ProfileRequest(string Scenario, string Truck, string From, string To)
{
    /// <summary>The load states in which the truck drives, in their order.</summary>
    public IReadOnlyList<bool> Loaded { get; init; } = [true, false];

    /// <summary>Folder for the files; without one nothing is written.</summary>
    public string? Out { get; init; }
}
