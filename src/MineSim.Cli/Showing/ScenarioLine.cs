using MineSim.Verbs.Validating;

namespace MineSim.Cli.Showing;

/// <summary>A scenario in one line.</summary>
internal static class ScenarioLine
{
    public static string Describe(ScenarioOutline scenario) =>
        $"{scenario.Name}, {Figures.Period(scenario.Start, scenario.DurationHours)}, "
        + $"{Figures.Count(scenario.Replications, "replication")}";
}
