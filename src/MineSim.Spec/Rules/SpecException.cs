namespace MineSim.Spec.Rules;

/// <summary>A spec breaks rules; all that is wrong with it is told at once.</summary>
/// <param name="problems">What is wrong; 1 or more.</param>
public sealed class SpecException(IReadOnlyList<SpecProblem> problems) : Exception(Words(problems))
{
    /// <summary>All that is wrong, in the order of the spec.</summary>
    public IReadOnlyList<SpecProblem> Problems { get; } = problems;

    private static string Words(IReadOnlyList<SpecProblem> problems) =>
        problems.Count == 1
            ? $"The site is not as it must be. {problems[0]}"
            : $"The site is not as it must be, in {problems.Count} ways:{Environment.NewLine}"
                + string.Join(Environment.NewLine, problems.Select(problem => $"- {problem}"));
}
