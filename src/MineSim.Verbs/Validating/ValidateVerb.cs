using MineSim.Scenarios;

namespace MineSim.Verbs.Validating;

/// <summary>Checks scenarios without running them.</summary>
public static class ValidateVerb
{
    /// <summary>Reads each file; what is wrong with one does not keep the others from being read.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="progress">Is told of each file when it has been read, on this thread.</param>
    /// <param name="cancel">Ends it between two files.</param>
    /// <returns>One for each file, in their order. A scenario with problems is a result, not a failure.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<Validation> Run(
        ValidateOptions options,
        IProgress<Validation>? progress = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var read = new List<Validation>(options.Scenarios.Count);
        foreach (var file in options.Scenarios)
        {
            cancel.ThrowIfCancellationRequested();
            var reading = ScenarioFile.Read(file);
            var outline = reading.Spec is { } spec ? ScenarioOutline.Of(spec) : null;
            read.Add(new(file, outline, reading.Problems, reading.Notes));
            progress?.Report(read[^1]);
        }

        return read;
    }
}
