using MineSim.Spec;

namespace MineSim.Cli.Showing;

/// <summary>A scenario in one line.</summary>
internal static class ScenarioLine
{
    public static string Describe(SiteSpec spec) =>
        $"{spec.Name}, {Figures.Period(spec.Start, spec.DurationHours)}, "
        + $"{Figures.Count(spec.Replications, "replication")}";
}
