using System.Globalization;

namespace MineSim.Benchmarks;

/// <summary>A rival that models something else is no rival: what keeps them honest.</summary>
internal static class SameMine
{
    /// <summary>More than chance explains in the hundreds of thousands of cycles that a report runs through.</summary>
    private const double Tolerance = 0.02;

    /// <summary>
    /// What is wrong when two workloads that should be the same come to different results; else <see langword="null"/>.
    /// </summary>
    public static string? Objection(IWorkload ours, string rivalName, IWorkload rival) =>
        ours.Result is not { } one || rival.Result is not { } other || Math.Abs(one / other - 1) <= Tolerance
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"NOT THE SAME: {one:0.####}, {rivalName} {other:0.####}.");
}
