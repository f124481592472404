using MineSim.Scenarios;
using MineSim.Spec;

namespace MineSim.Benchmarks;

/// <summary>
/// The mine that MineSim is measured by: everything on, as planners run it. It is a frozen copy, so that a change of the
/// shipped scenario is not taken for a change of speed.
/// </summary>
internal static class Flagship
{
    private const string File = "reko-diq-phase-1.yaml";

    /// <summary>Days of training and pre-stripping before production begins.</summary>
    private const int BeforeProduction = 184;

    /// <summary>The scenario as it is: half a year of training, two years of production.</summary>
    public static SiteSpec Whole { get; } = Read();

    /// <summary>
    /// Its first so many days of production, and what is before them, for measures that cannot wait for the whole.
    /// </summary>
    public static SiteSpec Days(int days) =>
        Whole with
        {
            DurationHours = (BeforeProduction + days) * 24.0,
            WarmUpHours = 0,
        };

    /// <summary>
    /// The same mine without people and without what work on machines waits for: always an operator, always a crew.
    /// </summary>
    public static SiteSpec WithoutPeople(SiteSpec spec) =>
        spec with
        {
            Workforce = null,
            // Its local value counts wages of people by their origin.
            Value = null,
            Mine = spec.Mine with { Maintenance = new() },
        };

    private static SiteSpec Read()
    {
        var reading = ScenarioFile.Read(Repository.PathOf("benchmarks", "MineSim.Benchmarks", "Frozen", File));
        return reading.Spec ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Problems));
    }
}
