using System.Globalization;

namespace MineSim.Benchmarks;

/// <summary>A rival that models something else is no rival: what keeps them honest.</summary>
internal static class SameMine
{
    /// <summary>More than chance explains in the hundreds of thousands of cycles that a report runs through.</summary>
    private const double Tolerance = 0.02;

    /// <summary>What is wrong when two mines that should be the same move different loads; else <see langword="null"/>.</summary>
    public static string? Objection(ITruckCycle ours, string rivalName, ITruckCycle rival) =>
        Math.Abs(ours.LoadsPerHour / rival.LoadsPerHour - 1) <= Tolerance
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"NOT THE SAME MINE: {ours.LoadsPerHour:0.00} loads an hour, in {rivalName} {rival.LoadsPerHour:0.00}.");
}
