using MineSim.Scenarios;

namespace MineSim.Cli;

/// <summary>All that is wrong with a scenario, a line each, as editors and build tools parse it.</summary>
internal static class ProblemList
{
    public static void Write(Terminal terminal, string file, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            terminal.Say(problem.ToString());
        terminal.Complain($"{file} has {Figures.Count(problems.Count, "problem")}; nothing has run.");
    }
}
