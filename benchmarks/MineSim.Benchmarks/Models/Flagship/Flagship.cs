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
    public static MineSiteSpec Whole { get; } = Read();

    /// <summary>
    /// Its first so many days of production, and what is before them, for measures that cannot wait for the whole.
    /// </summary>
    public static MineSiteSpec Days(int days) =>
        Whole with
        {
            DurationHours = (BeforeProduction + days) * 24.0,
            WarmUpHours = 0,
        };

    /// <summary>
    /// The same mine without people and without what work on machines waits for: always an operator, always a crew.
    /// </summary>
    public static MineSiteSpec WithoutPeople(MineSiteSpec spec) =>
        spec.WithoutPeople() with
        {
            // Its local value counts wages of people by their origin.
            Value = null,
            Mine = spec.Mine with { Maintenance = new() },
        };

    private static MineSiteSpec Read()
    {
        var reading = ScenarioFile.Read(Repository.PathOf("benchmarks", "MineSim.Benchmarks", "Frozen", File));
        return reading.Spec as MineSiteSpec
            ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Problems));
    }
}
