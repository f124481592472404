namespace MineSim.Verbs.Inspecting;

/// <summary>What is asked of <c>inspect</c>.</summary>
/// <param name="Folder">Folder of the dataset.</param>
public sealed record InspectOptions(string Folder)
{
    /// <summary>
    /// Whether what the run found is read too: the KPIs of every replication, which takes its time in a large dataset.
    /// </summary>
    public bool WithFindings { get; init; }
}
