using MineSim.Scenarios.Telling;

namespace MineSim.Cli.Showing;

/// <summary>
/// What is wrong with a scenario, a line each, as editors and build tools parse it; the first hundred lines.
/// </summary>
internal static class ProblemList
{
    private const int Shown = 100;

    /// <param name="terminal">Where it is shown.</param>
    /// <param name="file">The scenario's file.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <param name="notes">What may explain that.</param>
    /// <param name="consequence">What comes of it, for the last sentence: <c>nothing has run</c>.</param>
    public static void Write(
        Terminal terminal,
        string file,
        IReadOnlyList<Problem> problems,
        IReadOnlyList<Note> notes,
        string? consequence = null
    )
    {
        foreach (var problem in problems.Take(Shown))
            terminal.Say(problem.ToString());
        if (problems.Count > Shown)
            terminal.Say($"and {Figures.Number(problems.Count - Shown)} more");
        NoteList.Write(terminal, notes);
        terminal.Complain(
            $"{file} has {Figures.Count(problems.Count, "problem")}{(consequence is null ? "" : "; " + consequence)}."
        );
    }
}
