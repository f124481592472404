using MineSim.Results.Reading;
using MineSim.Verbs.Failures;
using MineSim.Verbs.Summing;

namespace MineSim.Verbs.Inspecting;

/// <summary>Tells what a dataset holds, whether its run has ended or not.</summary>
public static class InspectVerb
{
    /// <summary>Opens the dataset and reads the footer of each of its parts.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="cancel">Ends it between two replications.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="BadDatasetException">There is no dataset, or a part of it is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Inspection Run(InspectOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BadDatasetException.Unless(() =>
        {
            var dataset = Dataset.Open(options.Folder);
            var failed = 0;
            foreach (var part in dataset.ReadTable("replications"))
            {
                cancel.ThrowIfCancellationRequested();
                if (part.Texts("failure")[0] is not null)
                    failed++;
            }

            return new Inspection(
                dataset.Folder,
                dataset.Run,
                dataset.State,
                dataset.Replications.Count,
                failed,
                dataset.Tables
            )
            {
                Findings = options.WithFindings ? DatasetFindings.Of(dataset) : null,
            };
        });
    }
}
