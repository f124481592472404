using MineSim.Reports;
using MineSim.Results;
using MineSim.Results.Reading;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Summing;

namespace MineSim.Verbs.Reporting;

/// <summary>Draws a dataset as an HTML page.</summary>
public static class ReportVerb
{
    /// <summary>Writes the page, replacing what bears its name.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="cancel">Ends it before the page is written.</param>
    /// <returns>The page.</returns>
    /// <exception cref="BadDatasetException">There is no dataset, or a part of it is damaged.</exception>
    /// <exception cref="LostOutputException">The page cannot be drawn or written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Report Run(ReportOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var file = options.Out ?? Path.Combine(options.Folder, "report.html");
        var dataset = BadDatasetException.Unless(() => Dataset.Open(options.Folder));
        cancel.ThrowIfCancellationRequested();
        var findings = BadDatasetException.Unless(() => DatasetFindings.Of(dataset));
        cancel.ThrowIfCancellationRequested();
        try
        {
            ReportPage.Write(dataset, findings, file);
        }
        catch (DatasetException cause)
        {
            throw new LostOutputException(cause.Message, cause);
        }

        return new Report(file, findings);
    }
}
