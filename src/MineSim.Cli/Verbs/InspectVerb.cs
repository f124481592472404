using MineSim.Results;
using MineSim.Results.Reading;

namespace MineSim.Cli.Verbs;

/// <summary>Opens a dataset to see what it holds.</summary>
internal static class InspectVerb
{
    /// <exception cref="DatasetException">There is no dataset, or a part of it is damaged.</exception>
    public static Dataset Open(string folder) => Dataset.Open(folder);
}
