using MineSim.Scenarios;

namespace MineSim.Cli;

/// <summary>What is wrong with a scenario, a line each, as editors and build tools parse it; the first hundred lines.</summary>
internal static class ProblemList
{
    private const int Shown = 100;

    public static void Write(Terminal terminal, string file, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems.Take(Shown))
            terminal.Say(problem.ToString());
        if (problems.Count > Shown)
            terminal.Say($"and {Figures.Number(problems.Count - Shown)} more");
        terminal.Complain($"{file} has {Figures.Count(problems.Count, "problem")}; nothing has run.");
    }
}
