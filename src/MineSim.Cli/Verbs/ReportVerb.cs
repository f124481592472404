using MineSim.Reports;
using MineSim.Results;
using MineSim.Results.Reading;

namespace MineSim.Cli.Verbs;

/// <summary>Draws a dataset as an HTML page.</summary>
internal static class ReportVerb
{
    /// <summary>Writes the page.</summary>
    /// <param name="folder">Folder of the dataset.</param>
    /// <param name="file">The page's path; <see langword="null"/> for <c>report.html</c> in the folder.</param>
    /// <returns>The page's path.</returns>
    /// <exception cref="DatasetException">There is no dataset, or a part of it is damaged.</exception>
    public static string Write(string folder, string? file)
    {
        var path = file ?? Path.Combine(folder, "report.html");
        ReportPage.Write(Dataset.Open(folder), path);
        return path;
    }
}
