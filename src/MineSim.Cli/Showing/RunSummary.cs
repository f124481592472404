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
        var kpis = new KpiLookup(result.Summary);
        console.MarkupLine($"[bold]{plan.Spec.Name.EscapeMarkup()}[/]");
        terminal.Output.WriteLine(
            $"{Figures.Period(plan.Spec.Start, plan.Spec.DurationHours)}, "
                + $"{Figures.Count(result.Figures.Replications, "replication")}, seed {plan.Spec.Seed}"
        );
        if (result.Figures.Replications > 1)
        {
            console.MarkupLine("[dim]P10, P50, P90: 10th, 50th and 90th percentile of the replications[/]");
        }

        TonnesSection.Write(console, kpis, result.Figures);
        PlanSection.Write(console, kpis, result.Figures);
        TimeSection.Write(console, kpis);
        UsageSection.Write(console, kpis);
        CycleSection.Write(console, kpis);
        LossSection.Write(console, kpis);
        QuarterSection.Write(
            console,
            result.SummaryByMonth,
            plan.Spec.Start,
            plan.Spec.DurationHours,
            plan.Spec.DayBegins
        );
        MachineSection.Write(console, kpis, plan.Spec.TimeRatios);
        PayloadSection.Write(console, kpis);
        WorkshopSection.Write(console, kpis);
        PlantSection.Write(console, kpis);
        RoadSection.Write(console, kpis);
        EnergySection.Write(console, kpis);
        PeopleSection.Write(console, kpis);
        ValueSection.Write(console, kpis);
        TrainingSection.Write(console, kpis);
        MovementSection.Write(console, kpis);
        RunFooter.Write(terminal, plan, result, command);
    }
}
