using MineSim.Reports.Sections;
using MineSim.Results;
using MineSim.Verbs.Running;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// What a planner reads after a run: tonnes against plan, where time and tonnes went, people, what to do next.
/// </summary>
internal static class RunSummary
{
    public static void Write(Terminal terminal, RunPlan plan, RunResult result, CommandName command)
    {
        var console = terminal.Results;
        console.MarkupLine($"[bold]{plan.Spec.Name.EscapeMarkup()}[/]");
        terminal.Output.WriteLine(
            $"{Figures.Period(plan.Spec.Start, plan.Spec.DurationHours)}, "
                + $"{Figures.Count(result.Figures.Replications, "replication")}, seed {plan.Spec.Seed}"
        );
        if (result.Figures.Replications > 1)
        {
            console.MarkupLine("[dim]P10, P50, P90: 10th, 50th and 90th percentile of the replications[/]");
        }

        foreach (var section in SummarySections.Of(Findings(plan, result)))
            SectionWriting.Write(console, section);
        RunFooter.Write(terminal, plan, result, command);
    }

    private static Findings Findings(RunPlan plan, RunResult result) =>
        new(result.Summary, result.SummaryByMonth)
        {
            Start = plan.Spec.Start,
            DurationHours = plan.Spec.DurationHours,
            DayBegins = plan.Spec.DayBegins,
            Ratios = RatioDefinitions.Of(plan.Spec.TimeRatios),
            Chances = new Chances(result.Figures),
        };
}
