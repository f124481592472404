using MineSim.Reports.Sections;
using MineSim.Verbs.Running;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// What a planner reads after a run: tonnes against plan, where time and tonnes went, people, what to do next.
/// </summary>
internal static class RunSummary
{
    public static void Write(Terminal terminal, RunResult result, CommandName command)
    {
        var (console, scenario) = (terminal.Results, result.Plan.Scenario);
        console.MarkupLine($"[bold]{scenario.Name.EscapeMarkup()}[/]");
        terminal.Output.WriteLine(
            $"{Figures.Period(scenario.Start, scenario.DurationHours)}, "
                + $"{Figures.Count(result.Replications, "replication")}, seed {scenario.Seed}"
        );
        if (result.Replications > 1)
        {
            console.MarkupLine("[dim]P10, P50, P90: 10th, 50th and 90th percentile of the replications[/]");
        }

        foreach (var section in SummarySections.Of(result.Findings))
            SectionWriting.Write(console, section);
        RunFooter.Write(terminal, result, command);
    }
}
