namespace MineSim.Spec.Rules;

/// <summary>One thing that is wrong with a spec.</summary>
/// <param name="Path">The property, by the names of the records, with indices: <c>Mine.Trucks[2].Model.Payload</c>;
/// empty for the site as a whole.</param>
/// <param name="Message">What is wrong and what was expected, without a full stop.</param>
/// <param name="Suggestion">The nearest valid name; <see langword="null"/> when none is near.</param>
public sealed record SpecProblem(string Path, string Message, string? Suggestion = null)
{
    /// <summary><c>path: message. Did you mean 'x'?</c></summary>
    public override string ToString()
    {
        var where = Path.Length == 0 ? "" : $"{Path}: ";
        return Suggestion is null ? $"{where}{Message}." : $"{where}{Message}. Did you mean '{Suggestion}'?";
    }
}
