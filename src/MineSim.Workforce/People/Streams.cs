using MineSim.Kernel;

namespace MineSim.Workforce.People;

/// <summary>The random streams of one replication: each person, and each thing, has one for every purpose.</summary>
/// <param name="Seed">Master seed of the run.</param>
/// <param name="Replication">Number of the replication, from 0.</param>
internal sealed record Streams(ulong Seed, int Replication)
{
    /// <summary>The stream from which somebody, or something, draws for one purpose.</summary>
    public RandomStream Of(string name, string purpose) => new(Seed, Replication, name, purpose);
}
