using MineSim.Scenarios;
using MineSim.Site;

namespace MineSim.Benchmarks;

/// <summary>The mine that MineSim is measured by: everything on, as planners run it.</summary>
internal static class Flagship
{
    private const string File = "reko-diq-phase-1.yaml";

    /// <summary>The scenario as it is: a year.</summary>
    public static SiteSpec Year { get; } = Read();

    /// <summary>Its first so many days, for measures that cannot wait a year.</summary>
    public static SiteSpec Days(int days) => Year with { DurationHours = days * 24.0, WarmUpHours = 0 };

    private static SiteSpec Read()
    {
        var reading = ScenarioFile.Read(Repository.PathOf("scenarios", File));
        return reading.Spec ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Problems));
    }
}
