namespace MineSim.Verbs.Inspecting;

/// <summary>What is asked of <c>inspect</c>.</summary>
/// <param name="Folder">Folder of the dataset.</param>
public sealed record InspectOptions(string Folder);
