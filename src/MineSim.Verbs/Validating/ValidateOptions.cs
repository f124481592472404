namespace MineSim.Verbs.Validating;

/// <summary>What is asked of <c>validate</c>.</summary>
/// <param name="Scenarios">Paths of scenario files.</param>
public sealed record ValidateOptions(params IReadOnlyList<string> Scenarios);
